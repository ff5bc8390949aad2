// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"

#include "../../examples/primer/formula.hpp"

#include <string>
#include <string_view>

namespace {

struct typeset {
    std::string_view unicode;
    std::string_view latex;
};

void check(std::initializer_list<typeset> all) {
    for (auto const& [unicode, latex] : all) CHECK(typesetting::latex(unicode) == latex);
}

std::string complaint_about(std::string_view unicode) {
    try {
        return "none: " + typesetting::latex(unicode);
    } catch (typesetting::untranslatable const& e) {
        return e.what();
    }
}

}  // namespace

TEST_CASE("a fraction takes what touches its slash") {
    check({
        {"(log x)′ = 1/x", R"($(\log x)^{\prime} = \frac{1}{x}$)"},
        {"e^{zᵢ}/Σₖe^{zₖ}", R"($\frac{e^{z_{i}}}{\sum_{k}e^{z_{k}}}$)"},
        {"∂log sᵢ/∂zⱼ", R"($\frac{\partial\log s_{i}}{\partial z_{j}}$)"},
        {"e^{zⱼ}/Σₖ e^{zₖ}", R"($\frac{e^{z_{j}}}{\sum_{k}e^{z_{k}}}$)"},
        {"1/√(2π), √x", R"($\frac{1}{\sqrt{2\pi}}$, $\sqrt{x}$)"},
        {"lim (f(x + h) − f(x))/h", R"($\lim\frac{f(x + h) - f(x)}{h}$)"},
        {"1/(2a₁)·2", R"($\frac{1}{2a_{1}} \cdot 2$)"},
        {"−3/x₃²", R"($-\frac{3}{x_{3}^{2}}$)"},
        {"d/dx (1 + e⁻ˣ)", R"($\frac{d}{dx}\,(1 + e^{-x})$)"},
    });
}

TEST_CASE("a fraction drops the parentheses that only held it together") {
    check({
        {"(x − a)/‖x − a‖", R"($\frac{x - a}{\lVert x - a\rVert}$)"},
        {"1/(1 + e⁻ˣ)²", R"($\frac{1}{(1 + e^{-x})^{2}}$)"},
        {"(1/n)Σᵢxᵢ", R"($\frac{1}{n}\sum_{i}x_{i}$)"},
        {"(1/sᵢ)∂sᵢ/∂zⱼ", R"($\frac{1}{s_{i}}\frac{\partial s_{i}}{\partial z_{j}}$)"},
        {"(∂y/∂x)ᵀu", R"($\Bigl(\frac{\partial y}{\partial x}\Bigr)^{\mathsf{T}}u$)"},
        {"f(1/x)", R"($f\Bigl(\frac{1}{x}\Bigr)$)"},
        {"2(1/n)", R"($2\Bigl(\frac{1}{n}\Bigr)$)"},
    });
}

TEST_CASE("fractions in fractions and in exponents stay on the line") {
    check({
        {"x^(−1/2)", R"($x^{-1/2}$)"},
        {"(a/b + c)/d", R"($\frac{a/b + c}{d}$)"},
        {"(a/(b + c) + 1)/d", R"($\frac{a/(b + c) + 1}{d}$)"},
    });
}

TEST_CASE("scripts are gathered in either order") {
    check({
        {"x₁²", "$x_{1}^{2}$"},
        {"x⁽ᵗ⁺¹⁾", "$x^{(t+1)}$"},
        {"ŷᵢ′", R"($\hat{y}_{i}^{\prime}$)"},
        {"∇_w L", R"($\nabla_{w}\,L$)"},
        {"λ_max + λₘₐₓ", R"($\lambda_{\max} + \lambda_{\max}$)"},
        {"A ∈ ℝⁿˣᵈ, e²ˣ", R"($A \in \mathbb{R}^{n\times d}$, $e^{2x}$)"},
        {"x̂ᵢ", R"($\hat{x}_{i}$)"},
    });
}

TEST_CASE("a group with a semicolon is a matrix, unless it is an argument") {
    check({
        {"(1 2; 3 −4)", R"($\begin{pmatrix} 1 & 2 \\ 3 & -4 \end{pmatrix}$)"},
        {"(a, b)", R"($(a,\penalty300 b)$)"},
        {"(cos φ, −r sin φ; sin φ, r cos φ)", R"($\begin{pmatrix} \cos\varphi & -r\sin\varphi \\ )"
                                              R"(\sin\varphi & r\cos\varphi \end{pmatrix}$)"},
        {"(−r sin t; r cos t)", R"($\begin{pmatrix} -r\sin t \\ r\cos t \end{pmatrix}$)"},
        {"(x₁; …; xₙ)", R"($\begin{pmatrix} x_{1} \\ \vdots \\ x_{n} \end{pmatrix}$)"},
        {"p(z; 0, 1)", R"($p(z; 0,\penalty300 1)$)"},
    });
}

TEST_CASE("words are text, products of variables are not") {
    check({
        {"∇xᵀAx = 2Ax for symmetric A", R"($\nabla x^{\mathsf{T}}Ax = 2Ax$ for symmetric $A$)"},
        {"XᵀXw = Xᵀy", R"($X^{\mathsf{T}}Xw = X^{\mathsf{T}}y$)"},
        {"ŷᵢ for i = j, 0 for i ≠ j", R"($\hat{y}_{i}$ for $i = j$, $0$ for $i \neq j$)"},
        {"f equals a constant (as in 000.2-2a)", "$f$ equals a constant (as in 000.2-2a)"},
        {"−yᵢ log ŷᵢ", R"($-y_{i}\log\hat{y}_{i}$)"},
        {"Var X·E[Y]²", R"($\operatorname{Var}X \cdot \operatorname{E}[Y]^{2}$)"},
    });
}

TEST_CASE("numbers are set as mathematicians write them") {
    check({
        {"1e-300", "$10^{-300}$"},
        {"−2.5e+07", R"($-2.5\cdot10^{7}$)"},
        {"(1 2)", R"($(1\penalty300\enspace 2)$)"},
        {"2e^{a}", "$2e^{a}$"},
    });
    CHECK(typesetting::latex("(1/2 0; 3 4)", typesetting::style::text) ==
          R"($\begin{pmatrix} 1/2 & 0 \\ 3 & 4 \end{pmatrix}$)");
}

TEST_CASE("what has no translation is named") {
    CHECK(complaint_about("☃ = 0") == "no LaTeX for ☃ in ☃ = 0");
    CHECK(complaint_about("a\\b") == "no LaTeX for \\ in a\\b");
    CHECK(complaint_about("(a + b") == "a bracket is not closed in (a + b");
    CHECK(complaint_about("a)") == "a bracket closes nothing in a)");
    CHECK(complaint_about("1/") == "nothing to divide by in 1/");
    CHECK(complaint_about("√") == "a root of nothing in √");
    CHECK(complaint_about("x^") == "a script is missing in x^");
    CHECK(complaint_about("² = 1") == "nothing stands before 2 in ² = 1");
}
