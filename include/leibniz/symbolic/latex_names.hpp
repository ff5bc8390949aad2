// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/symbolic/word.hpp>

#include <cstddef>

/// Names in LaTeX, written by a `writer`.
namespace leibniz::symbolic {

constexpr void write_upright(auto& out, char const* font, word name) {
    out.write(font);
    for (char const c : name) {
        if (c == '_') out.letter('\\');
        out.letter(c);
    }
    out.letter('}');
}

/// More than one letter is a name, in upright type.
constexpr void write_latex_symbol(auto& out, word name) {
    constexpr char const* greek =
        "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma "
        "tau upsilon phi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi "
        "Omega";
    bool is_number = true;
    for (char const c : name) is_number = is_number && is_digit(c);
    if (is_among(greek, name)) {
        out.letter('\\');
        out.write(name);
    } else if (is_number || (name.size() == 1 && is_letter(name[0]))) {
        out.write(name);
    } else {
        write_upright(out, "\\mathrm{", name);
    }
}

/// x, \theta, x_{1}, a_{\mathrm{max}}: what follows an underscore becomes an index, or the digits
/// at the end.
constexpr void write_latex_variable(auto& out, word name) {
    std::size_t end = 0;
    while (end < name.size() && name[end] != '_') ++end;
    std::size_t index = end + 1;
    if (end == 0 || index >= name.size()) {
        end = name.size();
        while (is_digit(name[end - 1])) --end;
        index = end;
    }
    write_latex_symbol(out, {name.letters, end});
    if (index == name.size()) return;
    out.write("_{");
    write_latex_symbol(out, {name.letters + index, name.size() - index});
    out.letter('}');
}

/// \sin, \arcsin, \log_{2}, \Gamma, \operatorname{erf}
constexpr void write_latex_function(auto& out, word name) {
    if (is_among("sin cos tan sinh cosh tanh log min max pi", name)) {
        out.letter('\\');
        out.write(name);
    } else if (is_among("asin acos atan", name)) {
        out.write("\\arc");
        out.write(word{name.letters + 1, name.length - 1});
    } else if (is_among("log2 log10", name)) {
        out.write("\\log_{");
        out.write(word{name.letters + 3, name.length - 3});
        out.letter('}');
    } else if (name == text_of("tgamma")) {
        out.write("\\Gamma");
    } else {
        write_upright(out, "\\operatorname{", name);
    }
}

/// What stands around the argument of a function that is written without its name: e^{x}, \sqrt{x}.
struct latex_brackets {
    char const* before = nullptr;  // none of a function that has a name
    char const* after = nullptr;
};
constexpr latex_brackets latex_brackets_of(word name) {
    return name == text_of("exp")     ? latex_brackets{"e^{", "}"}
           : name == text_of("sqrt")  ? latex_brackets{"\\sqrt{", "}"}
           : name == text_of("cbrt")  ? latex_brackets{"\\sqrt[3]{", "}"}
           : name == text_of("abs")   ? latex_brackets{"\\left|", "\\right|"}
           : name == text_of("floor") ? latex_brackets{"\\left\\lfloor ", "\\right\\rfloor"}
           : name == text_of("ceil")  ? latex_brackets{"\\left\\lceil ", "\\right\\rceil"}
                                      : latex_brackets{};
}

}  // namespace leibniz::symbolic
