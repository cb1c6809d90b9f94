// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/rules.h"

#include "architecture/source_text.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <string_view>

namespace architecture {
namespace {

using Names = std::vector<std::string_view>;

/// A room is a folder; `deep` says that its subfolders belong to it. It may include from itself,
/// from the rooms in `mayKnow`, and from single files that are named there.
struct Room {
    std::string_view folder;
    bool deep;
    Names mayKnow;
};

const std::vector<Room> &rooms()
{
    static const std::vector<Room> table{
        // What the proxy knows. "core" alone is what lies in the folder itself: failures, secrets.
        {"core", false, {"core/json"}},
        {"core/json", true, {}},
        {"core/sse", true, {}},
        {"core/messages", true, {"core", "core/json", "core/sse"}},
        {"core/catalogue", true, {"core", "core/json"}},
        {"core/tokens", true, {"core", "core/json", "core/messages", "core/catalogue"}},
        {"core/usage", true, {"core", "core/messages", "core/catalogue"}},
        {"core/config", true, {"core", "core/json", "core/catalogue"}},
        {"core/dialects",
         true,
         {"core", "core/json", "core/sse", "core/messages", "core/catalogue",
          "core/config/base_url.h"}},
        {"core/routing",
         true,
         {"core", "core/json", "core/messages", "core/catalogue", "core/config", "core/tokens"}},
        {"core/search", true, {"core", "core/json", "core/messages", "core/config/url.h"}},
        {"core/failover", true, {"core"}},
        {"core/doctor",
         true,
         {"core", "core/json", "core/sse", "core/config/jsonc.h", "core/config/nearest.h"}},
        // What the proxy does. "core/" stands for all of core.
        {"engine/event_loop", true, {}},
        {"engine/capture", true, {"core/"}},
        {"engine/upstream", true, {"core/", "engine/event_loop"}},
        {"engine/listener", true, {"core/"}},
        {"engine/history",
         true,
         {"core/", "engine/capture", "engine/event_loop", "engine/record.h"}},
        {"engine/secrets", true, {"core/"}},
        {"engine/exchange",
         true,
         {"core/", "engine/upstream", "engine/listener", "engine/search", "engine/capture",
          "engine/engine.h", "engine/record.h"}},
        {"engine/search", true, {"core/", "engine/upstream"}},
        {"engine/counting",
         true,
         {"core/", "engine/upstream", "engine/listener", "engine/exchange", "engine/record.h",
          "engine/engine.h"}},
        {"engine/models", true, {"core/", "engine/upstream", "engine/exchange/provider_table.h"}},
        {"engine/metrics",
         true,
         {"core/", "engine/listener/listener.h", "engine/record.h", "engine/engine.h"}},
        {"engine/endpoints",
         true,
         {"core/", "engine/listener", "engine/exchange", "engine/models", "engine/metrics",
          "engine/engine.h", "engine/record.h"}},
        {"engine", false, {"core/", "engine/"}},
        // What people see, and the program.
        {"ui", true, {"core/", "engine/engine.h", "engine/record.h"}},
        {"app", true, {"core/", "engine/", "ui"}},
    };
    return table;
}

/// Qt in core: values only. Everything else has an event loop, a thread, a file or a socket.
constexpr std::array<std::string_view, 24> kCoreQt{"QByteArray",
                                                   "QByteArrayView",
                                                   "QChar",
                                                   "QCryptographicHash",
                                                   "QDebug",
                                                   "QFlags",
                                                   "QHash",
                                                   "QLatin1String",
                                                   "QList",
                                                   "QMap",
                                                   "QMultiHash",
                                                   "QPair",
                                                   "QResource", // data that is compiled in
                                                   "QSet",
                                                   "QString",
                                                   "QStringList",
                                                   "QStringView",
                                                   "QUrl",
                                                   "QUtf8StringView",
                                                   "QVarLengthArray",
                                                   "QVector",
                                                   "QtEndian",
                                                   "QtGlobal",
                                                   "QStringBuilder"};

/// Standard headers with a thread, a clock, a file or chance behind them.
constexpr std::array<std::string_view, 12> kImpureHeaders{
    "thread", "mutex",  "condition_variable", "future", "fstream",      "filesystem",
    "random", "atomic", "shared_mutex",       "ctime",  "sys/socket.h", "unistd.h"};

/// Modules and classes of windows; by their beginnings.
constexpr std::array<std::string_view, 20> kGuiPrefixes{
    "QtWidgets",   "QtGui",       "QWidget",     "QApplication", "QGuiApplication",
    "QIcon",       "QPixmap",     "QImage",      "QPainter",     "QFont",
    "QColor",      "QDialog",     "QMessageBox", "QMainWindow",  "QMenu",
    "QSystemTray", "QPushButton", "QLabel",      "QWindow",      "QtQuick"};

/// A pattern that code must not hold. `below` is the folder where it holds.
struct Banned {
    std::string_view rule;
    std::string_view below;
    std::string_view pattern;
    std::string_view text;
};

constexpr std::array<Banned, 5> kBanned{{
    {"goto", "", R"(\bgoto\b)", "goto: write a function or a loop"},
    {"delete", "", R"((^|[^=\s])\s*\bdelete\b(?!\s*;))", "delete: let a value or a parent own it"},
    {"catch-all", "", R"(catch\s*\(\s*\.\.\.\s*\))", "catch (...) hides what went wrong"},
    {"impure-core", "proxy/core/",
     R"(_clock::now|currentDateTime|QDateTime::current|QTime::current|getenv|\bfopen\b|\brand\s*\()",
     "core has no clock, no files, no environment and no chance; take the value as an argument"},
    {"qobject-in-core", "proxy/core/", R"(\bQ_OBJECT\b|:\s*public\s+QObject)",
     "core has no QObject"},
}};

constexpr std::size_t kLongestFile = 600;

bool contains(const Names &names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// The room of a file, "core/json/reader.h" → core/json; null for none.
const Room *roomOf(std::string_view path)
{
    const std::size_t slash = path.rfind('/');
    const std::string_view folder = path.substr(0, slash == std::string_view::npos ? 0 : slash);
    const Room *best = nullptr;
    for (const Room &room : rooms()) {
        const bool inside = room.deep && folder.size() > room.folder.size()
            && folder.starts_with(room.folder) && folder[room.folder.size()] == '/';
        if ((folder == room.folder || inside)
            && (best == nullptr || room.folder.size() > best->folder.size()))
            best = &room;
    }
    return best;
}

bool mayInclude(const Room &from, const Room &to, std::string_view path)
{
    if (&from == &to || contains(from.mayKnow, to.folder) || contains(from.mayKnow, path))
        return true;
    return std::any_of(from.mayKnow.begin(), from.mayKnow.end(), [path](std::string_view known) {
        return known.ends_with('/') && path.starts_with(known);
    });
}

bool isOurs(std::string_view target)
{
    for (const std::string_view top : {"core/", "engine/", "ui/", "app/", "proxy/"}) {
        if (target.starts_with(top))
            return true;
    }
    return false;
}

class FileCheck {
public:
    FileCheck(std::string file, const SourceText &source, std::vector<Finding> &findings)
        : m_file(std::move(file)), m_source(source), m_findings(findings)
    {
    }

    void run()
    {
        whole();
        // Rooms of the proxy are named without its folder, as in includes.
        std::string_view path = m_file;
        if (path.starts_with("proxy/"))
            path.remove_prefix(6);
        const Room *room = roomOf(path);
        if (room == nullptr)
            add(0, "unknown-room", "the folder is no room of the table in tests/architecture");
        for (const Include &include : m_source.includes)
            check(include, room);
        code();
    }

private:
    void add(int line, std::string_view rule, std::string text)
    {
        m_findings.push_back({m_file, line, std::string(rule), std::move(text)});
    }

    bool isBelow(std::string_view folder) const { return m_file.starts_with(folder); }

    void whole()
    {
        constexpr std::string_view licence = "// SPDX-License-Identifier: GPL-3.0-or-later";
        if (m_source.lines.empty() || m_source.lines.front() != licence)
            add(1, "spdx", "the first line must be: " + std::string(licence));
        if (m_source.lines.size() > kLongestFile && !m_file.ends_with(".inc"))
            add(0, "long-file",
                std::to_string(m_source.lines.size()) + " lines; split it along a seam in meaning");
    }

    void check(const Include &include, const Room *room)
    {
        if (include.system || !isOurs(include.target))
            return checkForeign(include);
        if (include.target.starts_with("proxy/"))
            return add(include.line, "include-path", "includes are written from proxy/");
        const Room *target = roomOf(include.target);
        if (target == nullptr)
            add(include.line, "unknown-room", include.target + " is in no room of the table");
        else if (room != nullptr && !mayInclude(*room, *target, include.target))
            add(include.line, "room",
                std::string(room->folder) + " must not know " + include.target);
    }

    void checkForeign(const Include &include)
    {
        std::string_view name = include.target;
        if (!include.system && name.starts_with("../"))
            return add(include.line, "include-path", "includes are written from proxy/");
        const bool gui =
            std::any_of(kGuiPrefixes.begin(), kGuiPrefixes.end(),
                        [name](std::string_view prefix) { return name.starts_with(prefix); });
        if (isBelow("proxy/") && gui)
            add(include.line, "gui-in-proxy", "the proxy has no windows: " + include.target);
        if (!isBelow("proxy/core/"))
            return;
        const std::size_t slash = name.rfind('/');
        const bool qt = name.starts_with('Q');
        if (qt && slash != std::string_view::npos)
            name.remove_prefix(slash + 1);
        if (qt && std::find(kCoreQt.begin(), kCoreQt.end(), name) == kCoreQt.end())
            add(include.line, "qt-in-core", "core takes Qt's values only: " + include.target);
        if (std::find(kImpureHeaders.begin(), kImpureHeaders.end(), name) != kImpureHeaders.end())
            add(include.line, "impure-core", "core is pure: " + include.target);
    }

    void code()
    {
        static const std::vector<QRegularExpression> patterns = [] {
            std::vector<QRegularExpression> compiled;
            for (const Banned &banned : kBanned)
                compiled.emplace_back(QString::fromLatin1(
                    banned.pattern.data(), static_cast<qsizetype>(banned.pattern.size())));
            return compiled;
        }();
        for (std::size_t i = 0; i < m_source.code.size(); ++i) {
            const QString line = QString::fromStdString(m_source.code[i]);
            for (std::size_t k = 0; k < kBanned.size(); ++k) {
                if (isBelow(kBanned[k].below) && patterns[k].match(line).hasMatch())
                    add(static_cast<int>(i) + 1, kBanned[k].rule, std::string(kBanned[k].text));
            }
        }
    }

    std::string m_file;
    const SourceText &m_source;
    std::vector<Finding> &m_findings;
};

std::vector<std::filesystem::path> sourceFiles(const std::filesystem::path &root)
{
    std::vector<std::filesystem::path> files;
    for (const char *top : {"proxy", "ui", "app"}) {
        std::error_code error;
        for (const auto &entry : std::filesystem::recursive_directory_iterator(root / top, error)) {
            const std::filesystem::path extension = entry.path().extension();
            if (extension == ".h" || extension == ".cpp" || extension == ".inc")
                files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

std::vector<Finding> check(const std::filesystem::path &root)
{
    std::vector<Finding> findings;
    for (const std::filesystem::path &path : sourceFiles(root)) {
        std::ifstream file(path, std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(file), {}};
        const SourceText source = readSource(text);
        FileCheck(path.lexically_relative(root).generic_string(), source, findings).run();
    }
    return findings;
}

int countFiles(const std::filesystem::path &root)
{
    return static_cast<int>(sourceFiles(root).size());
}

} // namespace architecture
