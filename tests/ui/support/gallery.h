// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/stage.h"

#include <functional>
#include <vector>

namespace ccproxy::ui::testing {

/// A window, page, menu or dialog of the program in its usual state.
struct View {
    enum class Kind {
        Page, ///< the main window shows it
        Dialog,
        Menu,
        System, ///< one of Qt's or the desktop's own: its inside is not ours
    };
    QString name;
    Kind kind;
    /// Opens it as its user would. What is to be looked at; null when it does not come.
    std::function<QWidget *(Stage &stage)> open;
};

/// All there are. Pictures, and the walk over every widget, are made of this list; tst_ui_walk
/// fails when a dialog, page, section or menu is not in it.
std::vector<View> gallery();

// Its parts.
std::vector<View> galleryOfPages();
std::vector<View> galleryOfSettings();
std::vector<View> galleryOfMenus();
std::vector<View> galleryOfDialogs();
std::vector<View> galleryOfSetup();

} // namespace ccproxy::ui::testing
