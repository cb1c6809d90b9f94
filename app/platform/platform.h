// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/environment.h"
#include "core/expected.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

class QProcess;

/// What differs from system to system. One file implements it for each kind; this header and its
/// users know no #ifdef. Texts are UTF-8; descriptors are plain numbers, -1 for none.
namespace ccproxy::app::platform {

using Pid = std::int64_t;

// -- This process -------------------------------------------------------------------------------

Pid ownPid();
/// The running program's file, in a form that survives its replacement by an update.
std::string ownProgram();
/// The program for a terminal that is to wait for it and show what it says: on Windows another
/// file.
std::string ownConsoleProgram();
/// The variables; on Windows with names in capitals, and HOME as elsewhere.
Environment environment();
/// What Windows knows the program by: its windows, its notifications and the entry in the start
/// menu that the setup makes belong together by it (AppUserModelID). To be called before the first
/// window; elsewhere the file of the desktop's entry does that.
void takeDesktopIdentity();
/// Whether a display is there for windows.
bool hasDisplay(const Environment &environment);
/// Makes what is printed arrive: a program of Windows for windows has no console by itself, and
/// consoles there do not expect UTF-8. To be called before anything is printed.
void prepareConsole();
bool isTerminal(int descriptor);
/// Asks on the terminal for a line that is not shown, at most `longest` bytes of it; nothing when
/// the user breaks off with Ctrl+C or Ctrl+D. Standard input must be a terminal.
std::optional<std::string> readHidden(std::string_view prompt, std::size_t longest);
/// Whether that is a terminal whose user wants colours: NO_COLOR (https://no-color.org) is not set.
bool takesColours(int descriptor);
/// For a process that serves: a broken pipe is an error and no signal, as many sockets as the
/// system allows, and memory that goes back to the system after a large request.
void prepareForService();
/// Makes what is written to standard error go to another file, for texts of a crash.
void redirectErrors(int descriptor);

/// Replaces this process by a program, or where that cannot be, waits for it and ends as it does;
/// returns only when that fails. What prepareForService() changed is not inherited if it was not
/// called.
Failure replaceProcess(const std::string &program, const std::vector<std::string> &arguments,
                       const Environment &environment);

// -- Other processes ----------------------------------------------------------------------------

/// Starts a program that belongs to no terminal and to no parent: in a session of its own, without
/// input and output; errors go to `errorFile` (appended, made with mode 0600). The program finds a
/// descriptor in the variable kReadyVariable and writes to it; this waits for its end, at most for
/// `patience`, and returns what was written: "" when it ended without a word. A zombie is left
/// nowhere.
Expected<std::string> startDetached(const std::string &program,
                                    const std::vector<std::string> &arguments,
                                    const Environment &environment, const std::string &errorFile,
                                    std::chrono::milliseconds patience);
inline constexpr std::string_view kReadyVariable = "CCPROXY_READY_FD";

/// The other side: takes the variable out of the environment. -1 when nobody waits.
int takeReadyDescriptor();
/// Writes the message and closes the descriptor; nothing when it is -1.
void tellReady(int descriptor, std::string_view message);

bool isAlive(Pid pid);
/// Waits for the end of a process that need not be a child; false when the time is over first.
bool waitForExit(Pid pid, std::chrono::milliseconds patience);
enum class EndHow {
    Asked, ///< it may tidy up
    Killed,
};
bool endProcess(Pid pid, EndHow how);
/// Lets another process bring its window before ours, where the system wants to be asked (Windows).
void letToFront(Pid pid);

/// Has a process that will be started begin a session of its own: it cannot take the terminal of
/// this one. Where there are no sessions it stays as it is.
void beginSession(QProcess &process);
/// Kills that process with all that it has started, where it is known.
void endSession(Pid pid);

/// A descriptor that becomes readable when the process ends, or -1 where the system has none; to
/// be closed with closeDescriptor().
int exitDescriptor(Pid pid);
void closeDescriptor(int descriptor);

// -- Signals ------------------------------------------------------------------------------------

/// Lets SIGINT, SIGTERM and SIGHUP, or Ctrl+C and the closing of the console, arrive as bytes at
/// the returned descriptor, from where an event loop takes them. Once for a process.
Expected<int> signalDescriptor();
enum class Signal {
    None,
    End,    ///< SIGINT, SIGTERM
    Reload, ///< SIGHUP
};
/// Reads one; None when nothing is there.
Signal readSignal(int descriptor);

// -- Files --------------------------------------------------------------------------------------

/// Makes a folder with its parents, mode 0700. An existing one stays as it is.
Expected<void> makePrivateFolder(const std::string &path);
/// As makePrivateFolder() in a folder that everybody may write to: one that belongs to another
/// user, can be entered by others or is a link is refused.
Expected<void> makeTrustedFolder(const std::string &path);
/// Whether a running process holds the lock file, as FileLock does: true also when it can not be
/// told. Who takes the lock at this very moment may have to try again.
bool isLockHeld(const std::string &lockFile);
/// Gives a file a new content at once: whoever reads it, and whoever comes after a crash at any
/// instant, finds the old content or the new one, whole. The file is new and has mode 0600; a link
/// stays and what it leads to is replaced. A crash may leave a hidden file beside it, which
/// removeTemporaries() takes away.
Expected<void> replaceFile(const std::string &path, std::string_view content);
/// The file that a path leads to when all links are followed; it need not be there.
std::string linkTarget(const std::string &path);
/// Removes what crashes of replaceFile() for that file have left. Nobody may be replacing it.
void removeTemporaries(const std::string &path);

/// An exclusive lock between processes, held until this ends; that of a process that dies is free.
class FileLock final {
public:
    /// Makes the lock file when it is missing, and waits. When the patience is over the failure has
    /// the kind PolicyBlocked.
    static Expected<FileLock> take(const std::string &lockFile, std::chrono::milliseconds patience);
    FileLock(FileLock &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) { }
    FileLock &operator=(FileLock &&) = delete;
    ~FileLock() { closeDescriptor(m_descriptor); }

    /// Gives the locked file a content, such as who holds it.
    Expected<void> write(const std::string &lockFile, std::string_view content);
    /// Takes the locked file away. The lock is useless from here on.
    void remove(const std::string &lockFile);

private:
    explicit FileLock(int descriptor) : m_descriptor(descriptor) { }

    int m_descriptor;
};

bool isExecutableFile(const std::string &path);
std::uint64_t ownUserId();

} // namespace ccproxy::app::platform
