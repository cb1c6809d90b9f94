<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ccproxy::ui::DoctorDialog</name>
    <message numerus="yes">
        <source>Checks what Claude Code needs of a model. Each model that is chosen is sent up to %n real request(s) with your key, one of them longer than the model takes. You pay what the provider charges for them.</source>
        <translation>
            <numerusform>Checks what Claude Code needs of a model. Each model that is chosen is sent up to %n real request with your key, one of them longer than the model takes. You pay what the provider charges for it.</numerusform>
            <numerusform>Checks what Claude Code needs of a model. Each model that is chosen is sent up to %n real requests with your key, one of them longer than the model takes. You pay what the provider charges for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) checked, %1 without a failure.</source>
        <translation>
            <numerusform>%n model checked, %1 without a failure.</numerusform>
            <numerusform>%n models checked, %1 without a failure.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::DoctorResults</name>
    <message numerus="yes">
        <source>, %n in part</source>
        <translation>
            <numerusform>, %n in part</numerusform>
            <numerusform>, %n in part</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::EngineModel</name>
    <message numerus="yes">
        <source>%n requests have failed since you looked last.</source>
        <translation>
            <numerusform>%n request has failed since you looked last.</numerusform>
            <numerusform>%n requests have failed since you looked last.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%n part(s) taken over</source>
        <translation>
            <numerusform>%n part taken over</numerusform>
            <numerusform>%n parts taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) would be taken over</source>
        <translation>
            <numerusform>%n part would be taken over</numerusform>
            <numerusform>%n parts would be taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) not taken over, and why</source>
        <translation>
            <numerusform>%n part not taken over, and why</numerusform>
            <numerusform>%n parts not taken over, and why</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) will go into the keychain.</source>
        <translation>
            <numerusform>%n key will go into the keychain.</numerusform>
            <numerusform>%n keys will go into the keychain.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ModelChooser</name>
    <message numerus="yes">
        <source>Only %n model(s) may be asked for.</source>
        <translation>
            <numerusform>Only %n model may be asked for.</numerusform>
            <numerusform>Only %n models may be asked for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Notice</name>
    <message numerus="yes">
        <source>%n requests failed</source>
        <translation>
            <numerusform>%n request failed</numerusform>
            <numerusform>%n requests failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Presets</name>
    <message numerus="yes">
        <source>Found on this computer, with %n model(s)</source>
        <translation>
            <numerusform>Found on this computer, with %n model</numerusform>
            <numerusform>Found on this computer, with %n models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::ProvidersSection</name>
    <message numerus="yes">
        <source>%n route(s) lead to %1.</source>
        <translation>
            <numerusform>%n route leads to %1.</numerusform>
            <numerusform>%n routes lead to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Routes</name>
    <message numerus="yes">
        <source>%1; then %n others</source>
        <translation>
            <numerusform>%1; then %n other</numerusform>
            <numerusform>%1; then %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccproxy::ui::Wording</name>
    <message numerus="yes">
        <source>%n requests are being answered; CCProxy waits for their end.</source>
        <translation>
            <numerusform>%n request is being answered; CCProxy waits for its end.</numerusform>
            <numerusform>%n requests are being answered; CCProxy waits for their end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests are being answered.</source>
        <translation>
            <numerusform>%n request is being answered.</numerusform>
            <numerusform>%n requests are being answered.</numerusform>
        </translation>
    </message>
</context>
</TS>
