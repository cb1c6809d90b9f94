; SPDX-License-Identifier: GPL-3.0-or-later
; What the setup says in the languages of the program.
!macro Texts language quit still written menu path autostart program aboutpath data
    LangString QuitFirst ${LANG_${language}} "${quit}"
    LangString StillRunning ${LANG_${language}} "${still}"
    LangString NotWritten ${LANG_${language}} "${written}"
    LangString StartMenu ${LANG_${language}} "${menu}"
    LangString InPath ${LANG_${language}} "${path}"
    LangString Autostart ${LANG_${language}} "${autostart}"
    LangString AboutProgram ${LANG_${language}} "${program}"
    LangString AboutPath ${LANG_${language}} "${aboutpath}"
    LangString RemoveData ${LANG_${language}} "${data}"
!macroend

!insertmacro Texts ENGLISH \
    "CCProxy is running. It has to quit first. Answers that are being written are given time to end." \
    "CCProxy is still running. Quit it from its icon, then try again." \
    "The files cannot be written. Choose another folder, or make room on the disk." \
    "Start menu" "Use it in terminals (PATH)" "Start at login" \
    "The tray application and its commands." \
    "ccproxy can be called in any new terminal." \
    "Delete settings, history and log too?$\n$\n$PROFILE\.ccproxy"
!insertmacro Texts GERMAN \
    "CCProxy läuft. Es muss zuerst beendet werden. Antworten, die gerade geschrieben werden, dürfen enden." \
    "CCProxy läuft noch. Beenden Sie es über sein Symbol und versuchen Sie es noch einmal." \
    "Die Dateien können nicht geschrieben werden. Wählen Sie einen anderen Ordner, oder schaffen Sie Platz." \
    "Startmenü" "In Terminals verwenden (PATH)" "Bei der Anmeldung starten" \
    "Die Anwendung mit ihrem Symbol und ihren Befehlen." \
    "ccproxy kann in jedem neuen Terminal aufgerufen werden." \
    "Auch Einstellungen, Verlauf und Protokoll löschen?$\n$\n$PROFILE\.ccproxy"
!insertmacro Texts FRENCH \
    "CCProxy est en cours d’exécution. Il doit d’abord être quitté. Les réponses en cours peuvent se terminer." \
    "CCProxy est toujours en cours d’exécution. Quittez-le par son icône, puis réessayez." \
    "Les fichiers ne peuvent pas être écrits. Choisissez un autre dossier ou libérez de la place." \
    "Menu Démarrer" "L’utiliser dans les terminaux (PATH)" "Démarrer à la connexion" \
    "L’application avec son icône, et ses commandes." \
    "ccproxy peut être appelé dans tout nouveau terminal." \
    "Supprimer aussi les réglages, l’historique et le journal ?$\n$\n$PROFILE\.ccproxy"
!insertmacro Texts SPANISH \
    "CCProxy se está ejecutando. Primero hay que cerrarlo. Las respuestas en curso podrán terminar." \
    "CCProxy todavía se está ejecutando. Ciérrelo desde su icono y vuelva a intentarlo." \
    "No se pueden escribir los archivos. Elija otra carpeta o libere espacio." \
    "Menú Inicio" "Usarlo en terminales (PATH)" "Iniciar al entrar en la sesión" \
    "La aplicación con su icono y sus órdenes." \
    "ccproxy se puede llamar en cualquier terminal nuevo." \
    "¿Eliminar también los ajustes, el historial y el registro?$\n$\n$PROFILE\.ccproxy"
!insertmacro Texts JAPANESE \
    "CCProxy が動作中です。先に終了する必要があります。書き込み中の応答は終わるまで待ちます。" \
    "CCProxy がまだ動作中です。アイコンから終了して、もう一度お試しください。" \
    "ファイルを書き込めません。別のフォルダーを選ぶか、ディスクの空きを増やしてください。" \
    "スタートメニュー" "ターミナルで使う (PATH)" "ログイン時に起動" \
    "トレイのアプリケーションとコマンド。" \
    "新しいターミナルで ccproxy を呼び出せます。" \
    "設定、履歴、ログも削除しますか?$\n$\n$PROFILE\.ccproxy"
!insertmacro Texts SIMPCHINESE \
    "CCProxy 正在运行，需要先退出。正在写入的回答可以先完成。" \
    "CCProxy 仍在运行。请通过其图标退出，然后重试。" \
    "无法写入文件。请选择其他文件夹，或释放磁盘空间。" \
    "开始菜单" "在终端中使用 (PATH)" "登录时启动" \
    "托盘应用程序及其命令。" \
    "可以在任何新终端中调用 ccproxy。" \
    "同时删除设置、历史记录和日志吗？$\n$\n$PROFILE\.ccproxy"
