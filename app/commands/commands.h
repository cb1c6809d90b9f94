// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/invocation.h"

namespace ccproxy::app {

/// Runs a command and returns the exit code (PRODUCT.md 1). Every command but help and version
/// needs a QCoreApplication. Tray is not among them.
int run(const Invocation &invocation);

// One file for each group.
int showHelp(const Invocation &invocation);
int showVersion(const Invocation &invocation);
int start(const Invocation &invocation);
int stop(const Invocation &invocation);
int restart(const Invocation &invocation);
int pause(const Invocation &invocation);
int resume(const Invocation &invocation);
int status(const Invocation &invocation);
int code(const Invocation &invocation);
int env(const Invocation &invocation);
int configPath(const Invocation &invocation);
int configShow(const Invocation &invocation);
int configCheck(const Invocation &invocation);
int configGet(const Invocation &invocation);
int configSet(const Invocation &invocation);
int configUnset(const Invocation &invocation);
int configEdit(const Invocation &invocation);
int configUndo(const Invocation &invocation);
int configRedo(const Invocation &invocation);
int configHistory(const Invocation &invocation);
int configReference(const Invocation &invocation);
int configImport(const Invocation &invocation);
int providersList(const Invocation &invocation);
int providersAdd(const Invocation &invocation);
int providersRemove(const Invocation &invocation);
int providersEnable(const Invocation &invocation);
int providersDisable(const Invocation &invocation);
int providersTest(const Invocation &invocation);
int providersModels(const Invocation &invocation);
int providersSetKey(const Invocation &invocation);
int providersForgetKey(const Invocation &invocation);
int providersMoveKeys(const Invocation &invocation);
int routesList(const Invocation &invocation);
int routesExplain(const Invocation &invocation);
int logs(const Invocation &invocation);
int usage(const Invocation &invocation);
int routesSet(const Invocation &invocation);
int routesRemove(const Invocation &invocation);
int examine(const Invocation &invocation);
int completion(const Invocation &invocation);
int completeWords(const Invocation &invocation);
int showManPage(const Invocation &invocation);
/// The proxy in this process, until a signal or a `stop`. In the background when startBackground()
/// has started it.
int serve(const Invocation &invocation);

} // namespace ccproxy::app
