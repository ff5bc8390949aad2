// SPDX-License-Identifier: BSL-1.0
#include "formula.hpp"
#include "symbols.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>

namespace typesetting {

namespace {

struct symbol {
    std::string_view unicode;
    kind is;
    std::string_view latex;
};

constexpr symbol symbols[]{
    {"α", kind::letter, "\\alpha"},
    {"β", kind::letter, "\\beta"},
    {"γ", kind::letter, "\\gamma"},
    {"δ", kind::letter, "\\delta"},
    {"ε", kind::letter, "\\varepsilon"},
    {"ζ", kind::letter, "\\zeta"},
    {"η", kind::letter, "\\eta"},
    {"θ", kind::letter, "\\theta"},
    {"κ", kind::letter, "\\kappa"},
    {"λ", kind::letter, "\\lambda"},
    {"μ", kind::letter, "\\mu"},
    {"ν", kind::letter, "\\nu"},
    {"ξ", kind::letter, "\\xi"},
    {"π", kind::letter, "\\pi"},
    {"ρ", kind::letter, "\\rho"},
    {"σ", kind::letter, "\\sigma"},
    {"τ", kind::letter, "\\tau"},
    {"φ", kind::letter, "\\varphi"},
    {"χ", kind::letter, "\\chi"},
    {"ψ", kind::letter, "\\psi"},
    {"ω", kind::letter, "\\omega"},
    {"Δ", kind::letter, "\\Delta"},
    {"Λ", kind::letter, "\\Lambda"},
    {"Φ", kind::letter, "\\Phi"},
    {"Ω", kind::letter, "\\Omega"},
    {"ℓ", kind::letter, "\\ell"},
    {"ℝ", kind::letter, "\\mathbb{R}"},
    {"ℕ", kind::letter, "\\mathbb{N}"},
    {"ℤ", kind::letter, "\\mathbb{Z}"},
    {"∇", kind::letter, "\\nabla"},
    {"∞", kind::letter, "\\infty"},
    {"½", kind::number, "\\tfrac{1}{2}"},
    {"¼", kind::number, "\\tfrac{1}{4}"},
    {"∂", kind::partial, "\\partial"},
    {"Σ", kind::large, "\\sum"},
    {"∑", kind::large, "\\sum"},
    {"Π", kind::large, "\\prod"},
    {"∏", kind::large, "\\prod"},
    {"∫", kind::large, "\\int"},
    {"…", kind::dots, "\\dots"},
    {"⋯", kind::dots, "\\cdots"},
    {"⋮", kind::dots, "\\vdots"},
    {"(", kind::open, "("},
    {"[", kind::open, "["},
    {"{", kind::open, "\\{"},
    {"⟨", kind::open, "\\langle"},
    {")", kind::close, ")"},
    {"]", kind::close, "]"},
    {"}", kind::close, "\\}"},
    {"⟩", kind::close, "\\rangle"},
    {"‖", kind::bar, "Vert"},
    {"|", kind::bar, "vert"},
    {"√", kind::function, "\\sqrt"},
    {",", kind::comma, ","},
    {";", kind::semicolon, ";"},
    {":", kind::colon, ":"},
    {"/", kind::slash, "/"},
    {"^", kind::caret, "^"},
    {"_", kind::underscore, "_"},
    {"+", kind::sign, "+"},
    {"−", kind::sign, "-"},
    {"-", kind::sign, "-"},
    {"±", kind::sign, "\\pm"},
    {"·", kind::relation, "\\cdot"},
    {"*", kind::relation, "*"},
    {"×", kind::relation, "\\times"},
    {"∘", kind::relation, "\\circ"},
    {"⊗", kind::relation, "\\otimes"},
    {"⊙", kind::relation, "\\odot"},
    {"=", kind::relation, "="},
    {"≠", kind::relation, "\\neq"},
    {"<", kind::relation, "<"},
    {">", kind::relation, ">"},
    {"≤", kind::relation, "\\le"},
    {"≥", kind::relation, "\\ge"},
    {"≈", kind::relation, "\\approx"},
    {"≡", kind::relation, "\\equiv"},
    {"∝", kind::relation, "\\propto"},
    {"~", kind::relation, "\\sim"},
    {"∼", kind::relation, "\\sim"},
    {"∈", kind::relation, "\\in"},
    {"∉", kind::relation, "\\notin"},
    {"≻", kind::relation, "\\succ"},
    {"≺", kind::relation, "\\prec"},
    {"→", kind::relation, "\\to"},
    {"↦", kind::relation, "\\mapsto"},
    {"⇒", kind::relation, "\\Rightarrow"},
    {"⇔", kind::relation, "\\Leftrightarrow"},
    {"′", kind::superscript, "\\prime"},
    {"″", kind::superscript, "\\prime\\prime"},
    {"⁰", kind::superscript, "0"},
    {"¹", kind::superscript, "1"},
    {"²", kind::superscript, "2"},
    {"³", kind::superscript, "3"},
    {"⁴", kind::superscript, "4"},
    {"⁵", kind::superscript, "5"},
    {"⁶", kind::superscript, "6"},
    {"⁷", kind::superscript, "7"},
    {"⁸", kind::superscript, "8"},
    {"⁹", kind::superscript, "9"},
    {"⁺", kind::superscript, "+"},
    {"⁻", kind::superscript, "-"},
    {"⁼", kind::superscript, "="},
    {"⁽", kind::superscript, "("},
    {"⁾", kind::superscript, ")"},
    {"ᵀ", kind::superscript, "\\mathsf{T}"},
    {"ᵃ", kind::superscript, "a"},
    {"ᵇ", kind::superscript, "b"},
    {"ᶜ", kind::superscript, "c"},
    {"ᵈ", kind::superscript, "d"},
    {"ᵉ", kind::superscript, "e"},
    {"ʰ", kind::superscript, "h"},
    {"ⁱ", kind::superscript, "i"},
    {"ʲ", kind::superscript, "j"},
    {"ᵏ", kind::superscript, "k"},
    {"ˡ", kind::superscript, "l"},
    {"ᵐ", kind::superscript, "m"},
    {"ⁿ", kind::superscript, "n"},
    {"ᵒ", kind::superscript, "o"},
    {"ᵖ", kind::superscript, "p"},
    {"ʳ", kind::superscript, "r"},
    {"ˢ", kind::superscript, "s"},
    {"ᵗ", kind::superscript, "t"},
    {"ᵘ", kind::superscript, "u"},
    {"ᵛ", kind::superscript, "v"},
    {"ʷ", kind::superscript, "w"},
    {"ˣ", kind::superscript, "x"},
    {"ʸ", kind::superscript, "y"},
    {"ᶻ", kind::superscript, "z"},
    {"ᴷ", kind::superscript, "K"},
    {"ᴹ", kind::superscript, "M"},
    {"ᴺ", kind::superscript, "N"},
    {"₀", kind::subscript, "0"},
    {"₁", kind::subscript, "1"},
    {"₂", kind::subscript, "2"},
    {"₃", kind::subscript, "3"},
    {"₄", kind::subscript, "4"},
    {"₅", kind::subscript, "5"},
    {"₆", kind::subscript, "6"},
    {"₇", kind::subscript, "7"},
    {"₈", kind::subscript, "8"},
    {"₉", kind::subscript, "9"},
    {"₊", kind::subscript, "+"},
    {"₋", kind::subscript, "-"},
    {"₌", kind::subscript, "="},
    {"₍", kind::subscript, "("},
    {"₎", kind::subscript, ")"},
    {"ₐ", kind::subscript, "a"},
    {"ₑ", kind::subscript, "e"},
    {"ₕ", kind::subscript, "h"},
    {"ᵢ", kind::subscript, "i"},
    {"ⱼ", kind::subscript, "j"},
    {"ₖ", kind::subscript, "k"},
    {"ₗ", kind::subscript, "l"},
    {"ₘ", kind::subscript, "m"},
    {"ₙ", kind::subscript, "n"},
    {"ₒ", kind::subscript, "o"},
    {"ₚ", kind::subscript, "p"},
    {"ᵣ", kind::subscript, "r"},
    {"ₛ", kind::subscript, "s"},
    {"ₜ", kind::subscript, "t"},
    {"ᵤ", kind::subscript, "u"},
    {"ᵥ", kind::subscript, "v"},
    {"ₓ", kind::subscript, "x"},
    {"ŷ", kind::letter, "\\hat{y}"},
    {"ŵ", kind::letter, "\\hat{w}"},
    {"ẑ", kind::letter, "\\hat{z}"},
    {"ȳ", kind::letter, "\\bar{y}"},
    {".", kind::words, "."},
    {"!", kind::words, "!"},
    {"?", kind::words, "?"},
    {"\"", kind::words, "''"},
    {"“", kind::words, "``"},
    {"”", kind::words, "''"},
    {"‘", kind::words, "`"},
    {"’", kind::words, "'"},
    {"–", kind::words, "--"},
    {"—", kind::words, "---"},
};

/// Marks above the letter before them.
constexpr symbol accents[]{
    {"\u0302", kind::letter, "\\hat"},
    {"\u0303", kind::letter, "\\tilde"},
    {"\u0304", kind::letter, "\\bar"},
    {"\u0307", kind::letter, "\\dot"},
};

constexpr symbol names[]{
    {"log", kind::function, "\\log"},
    {"ln", kind::function, "\\ln"},
    {"exp", kind::function, "\\exp"},
    {"sin", kind::function, "\\sin"},
    {"cos", kind::function, "\\cos"},
    {"tan", kind::function, "\\tan"},
    {"sinh", kind::function, "\\sinh"},
    {"cosh", kind::function, "\\cosh"},
    {"tanh", kind::function, "\\tanh"},
    {"max", kind::function, "\\max"},
    {"min", kind::function, "\\min"},
    {"det", kind::function, "\\det"},
    {"softmax", kind::function, "\\operatorname{softmax}"},
    {"diag", kind::function, "\\operatorname{diag}"},
    {"Var", kind::function, "\\operatorname{Var}"},
    {"ReLU", kind::function, "\\operatorname{ReLU}"},
    {"div", kind::function, "\\operatorname{div}"},
    {"curl", kind::function, "\\operatorname{curl}"},
    {"tr", kind::function, "\\operatorname{tr}"},
    {"lim", kind::large, "\\lim"},
    {"inf", kind::letter, "\\infty"},
    {"nan", kind::letter, "\\mathrm{NaN}"},
};

/// Words that would be products by their letters.
constexpr std::string_view short_words[]{
    "an", "as", "at", "be", "by",  "do",  "if",  "in",  "is",  "it",  "no",  "of",  "on",  "or",
    "so", "to", "up", "we", "add", "all", "and", "any", "end", "its", "odd", "off", "why", "MSE"};

constexpr bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Words have no capital but their first letter, and a vowel, short ones after that letter; the
/// letters of Ax, Xw and xyz are variables.
bool is_word(std::string_view letters) {
    if (std::ranges::find(short_words, letters) != std::end(short_words)) return true;
    if (letters.find('-') != std::string_view::npos) return true;
    if (letters.size() < 3) return false;
    std::string_view const rest = letters.substr(1);
    std::string_view const voiced = letters.size() == 3 ? rest : letters;
    return std::ranges::all_of(rest, [](char c) { return c >= 'a' && c <= 'z'; }) &&
           voiced.find_first_of("aeiouAEIOU") != std::string_view::npos;
}

symbol const* find(std::span<symbol const> among, std::string_view text) {
    auto const found = std::ranges::find(among, text, &symbol::unicode);
    return found == among.end() ? nullptr : &*found;
}

class reader {
public:
    explicit reader(std::string_view text) : rest_(text) {}

    std::vector<token> read() {
        while (!rest_.empty()) {
            if (rest_.front() == ' ') {
                apart_ = true;
                rest_.remove_prefix(1);
            } else if (is_digit(rest_.front())) {
                names_a_row() ? read_name_of_row() : read_number();
            } else if (is_letter(rest_.front())) {
                read_letters();
            } else {
                read_symbol();
            }
        }
        find_articles();
        return std::move(tokens_);
    }

private:
    void add(kind is, std::string_view latex) {
        tokens_.push_back({is, std::string(latex), apart_});
        apart_ = false;
    }

    std::string_view take(std::size_t size) {
        std::string_view const taken = rest_.substr(0, size);
        rest_.remove_prefix(taken.size());
        return taken;
    }

    char ahead(std::size_t i) const { return i < rest_.size() ? rest_[i] : '\0'; }

    std::size_t digits_from(std::size_t i) const {
        while (is_digit(ahead(i))) ++i;
        return i;
    }

    /// 000.2-2a
    bool names_a_row() const { return ahead(0) == '0' && digits_from(0) == 3 && ahead(3) == '.'; }
    void read_name_of_row() { add(kind::words, take(rest_.find_first_of(" ,;:)"))); }

    /// 12, 0.5, 1e-300.
    void read_number() {
        std::size_t end = digits_from(0);
        if (ahead(end) == '.' && is_digit(ahead(end + 1))) end = digits_from(end + 1);
        std::string const mantissa(take(end));
        bool const has_sign = ahead(1) == '+' || ahead(1) == '-';
        if (ahead(0) != 'e' || !has_sign || !is_digit(ahead(2))) return add(kind::number, mantissa);
        std::string const sign = ahead(1) == '-' ? "-" : "";
        take(2);
        while (ahead(0) == '0' && is_digit(ahead(1))) take(1);
        std::string const power = "10^{" + sign + std::string(take(digits_from(0))) + "}";
        add(kind::number, mantissa == "1" ? power : mantissa + "\\cdot" + power);
    }

    void read_letters() {
        std::size_t end = 0;
        while (is_letter(ahead(end)) || (ahead(end) == '-' && end > 0 && is_letter(ahead(end + 1))))
            ++end;
        std::string_view const letters = rest_.substr(0, end);
        if (letters.size() > 1) {
            if (symbol const* const name = find(names, letters)) {
                take(end);
                return add(name->is, name->latex);
            }
            if (is_word(letters)) return add(kind::words, take(end));
        }
        bool const expectation = letters == "E" && ahead(1) == '[';
        std::string const letter(take(1));
        add(kind::letter, expectation ? "\\operatorname{E}" : letter);
    }

    void read_symbol() {
        std::size_t end = 1;
        while ((static_cast<unsigned char>(ahead(end)) & 0xc0) == 0x80) ++end;
        std::string_view const text = take(end);
        if (text == "\"" && (apart_ || tokens_.empty())) return add(kind::words, "``");
        if (symbol const* const s = find(symbols, text)) return add(s->is, s->latex);
        symbol const* const accent = find(accents, text);
        if (accent == nullptr || tokens_.empty() || tokens_.back().is != kind::letter)
            throw untranslatable("no LaTeX for " + std::string(text));
        std::string& letter = tokens_.back().latex;
        letter = std::string(accent->latex) + "{" + letter + "}";
    }

    /// a between words is one.
    void find_articles() {
        for (std::size_t i = 1; i + 1 < tokens_.size(); ++i) {
            if (tokens_[i].latex == "a" && tokens_[i].is == kind::letter && tokens_[i].apart &&
                tokens_[i + 1].apart && tokens_[i - 1].is == kind::words &&
                tokens_[i + 1].is == kind::words)
                tokens_[i].is = kind::words;
        }
    }

    std::string_view rest_;
    std::vector<token> tokens_;
    bool apart_ = false;
};

}  // namespace

std::vector<token> tokens_of(std::string_view unicode) { return reader(unicode).read(); }

}  // namespace typesetting
