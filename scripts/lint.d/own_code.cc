// SPDX-License-Identifier: GPL-3.0-or-later
// A plugin for clang-tidy 14. By itself clang-tidy looks through all that a source includes: ten
// seconds for each, nearly all of them in the headers of Qt and the standard library, whose findings
// it then throws away. This check lets every other see only what is not in a system's header.
#include <clang-tidy/ClangTidyCheck.h>
#include <clang-tidy/ClangTidyModule.h>
#include <clang-tidy/ClangTidyModuleRegistry.h>

#include <clang/AST/ASTContext.h>
#include <clang/ASTMatchers/ASTMatchFinder.h>
#include <clang/Basic/SourceManager.h>

#include <vector>

namespace {

using namespace clang;

class OwnCode final : public tidy::ClangTidyCheck {
public:
    using ClangTidyCheck::ClangTidyCheck;

    void registerMatchers(ast_matchers::MatchFinder *finder) override
    {
        finder->addMatcher(ast_matchers::translationUnitDecl().bind("unit"), this);
    }

    /// Called for the whole source, before anything in it is visited.
    void check(const ast_matchers::MatchFinder::MatchResult &result) override
    {
        const auto *unit = result.Nodes.getNodeAs<TranslationUnitDecl>("unit");
        std::vector<Decl *> own;
        // Without loading what is in a precompiled header.
        for (Decl *declaration : unit->noload_decls()) {
            if (!declaration->isFromASTFile() && declaration->getLocation().isValid()
                && !result.SourceManager->isInSystemHeader(declaration->getLocation()))
                own.push_back(declaration);
        }
        result.Context->setTraversalScope(own);
    }
};

class OwnModule final : public tidy::ClangTidyModule {
public:
    void addCheckFactories(tidy::ClangTidyCheckFactories &checks) override
    {
        checks.registerCheck<OwnCode>("ccproxy-own-code");
    }
};

} // namespace

static const tidy::ClangTidyModuleRegistry::Add<OwnModule> registered("ccproxy", "Own code only.");
