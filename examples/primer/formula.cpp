// SPDX-License-Identifier: BSL-1.0
#include "formula.hpp"
#include "symbols.hpp"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace typesetting {

namespace {

/// How large a part is set; fractions within fractions and within scripts stay on the line.
enum class size { display, text, fraction, script };

/// How far a part reaches above the line: a letter, a fraction, a matrix.
enum class height { letter, fraction, matrix };

/// A part of a formula.
struct part {
    std::string latex;
    height reach = height::letter;
};

void append(std::string& text, std::string_view more) {
    if (more.empty()) return;
    auto const is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    std::size_t command = text.size();
    while (command > 0 && is_letter(text[command - 1])) --command;
    bool const ends_in_command = command < text.size() && command > 0 && text[command - 1] == '\\';
    if (ends_in_command && is_letter(more.front())) text += ' ';
    text += more;
}

void append(part& whole, part const& more) {
    append(whole.latex, more.latex);
    whole.reach = std::max(whole.reach, more.reach);
}

/// Tokens, the last not among them.
struct range {
    std::size_t first;
    std::size_t last;
};

/// What stands together: letters with their scripts, groups in parentheses.
using atoms = std::vector<range>;

class parser {
public:
    explicit parser(std::vector<token> tokens)
        : tokens_(std::move(tokens)), partner_(tokens_.size()) {
        std::vector<std::size_t> open;
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            kind const is = tokens_[i].is;
            bool const bar_closes =
                is == kind::bar && !open.empty() && tokens_[open.back()].latex == tokens_[i].latex;
            if (is == kind::open || (is == kind::bar && !bar_closes)) {
                open.push_back(i);
            } else if (is == kind::close || bar_closes) {
                if (open.empty()) fail("a bracket closes nothing");
                partner_[open.back()] = i;
                open.pop_back();
            }
        }
        if (!open.empty()) fail("a bracket is not closed");
    }

    /// Formulas between dollars, with text between them.
    std::string mixed(size s) const { return mixed({0, tokens_.size()}, s); }

private:
    /// Words are text; so are a comma with a space, and the parentheses of a remark.
    std::string mixed(range const& r, size s) const {
        std::string result;
        std::size_t first = r.first;
        auto const add = [&](bool apart, std::string_view text) {
            if (apart && !result.empty()) result += ' ';
            result += text;
        };
        auto const end_formula = [&](std::size_t last) {
            if (first < last)
                add(tokens_[first].apart, "$" + sequence({first, last}, s).latex + "$");
        };
        for (std::size_t i = r.first; i < r.last; ++i) {
            if (is_group(i)) {
                std::size_t const close = partner_[i];
                if (is_remark(i, r)) {
                    end_formula(i);
                    add(tokens_[i].apart, "(" + mixed({i + 1, close}, s) + ")");
                    first = close + 1;
                }
                i = close;
            } else if (is_text(i, r.last)) {
                end_formula(i);
                add(tokens_[i].apart, tokens_[i].latex);
                first = i + 1;
            }
        }
        end_formula(r.last);
        return result;
    }

    [[noreturn]] static void fail(std::string const& why) { throw untranslatable(why); }

    bool begins_atom(std::size_t i) const {
        switch (tokens_[i].is) {
            case kind::number:
            case kind::letter:
            case kind::function:
            case kind::large:
            case kind::partial:
            case kind::dots:
            case kind::open:
                return true;
            case kind::bar:
                return partner_[i] > i;
            default:
                return false;
        }
    }

    bool is_text(std::size_t i, std::size_t last) const {
        kind const is = tokens_[i].is;
        return is == kind::words ||
               ((is == kind::comma || is == kind::semicolon || is == kind::colon) &&
                (i + 1 == last || tokens_[i + 1].apart));
    }

    /// Is it (used for symmetric A), and not an argument or a factor?
    bool is_remark(std::size_t open, range const& r) const {
        std::size_t const after = partner_[open] + 1;
        bool const stands_alone =
            (open == r.first || tokens_[open].apart) &&
            (after >= r.last || tokens_[after].apart || is_text(after, r.last));
        if (tokens_[open].latex != "(" || !stands_alone) return false;
        for (std::size_t i = open + 1; i + 1 < after; ++i) {
            if (tokens_[i].is == kind::words) return true;
            if (is_group(i)) i = partner_[i];
        }
        return false;
    }

    bool is_script(std::size_t i) const {
        kind const is = tokens_[i].is;
        return is == kind::superscript || is == kind::subscript || is == kind::caret ||
               is == kind::underscore;
    }

    /// Operands and operators in turn.
    part sequence(range const& r, size s) const {
        enum class after { nothing, sign, operand, words } before = after::nothing;
        kind left = kind::letter;
        part result;
        for (std::size_t i = r.first; i < r.last;) {
            token const& t = tokens_[i];
            if (begins_atom(i)) {
                if (t.apart && before == after::operand) append(result.latex, between(left, t.is));
                std::size_t const first = i;
                append(result, quotient(i, r.last, s));
                left = last_kind(first, i);
                before = after::operand;
                continue;
            }
            if (t.is == kind::words) {
                append(result, words(i, r.last));
                before = after::words;
                continue;
            }
            bool const is_apart_on_the_right = i + 1 < r.last && tokens_[i + 1].apart;
            bool const is_prefix = t.is == kind::sign &&
                                   (before == after::words || (before == after::operand &&
                                                               t.apart && !is_apart_on_the_right));
            if (is_prefix) {
                append(result.latex, before == after::operand ? "\\penalty300\\enspace{" : "{");
                append(result.latex, t.latex + "}");
            } else if (t.is == kind::sign && before != after::operand) {
                append(result.latex, t.latex);
            } else if (t.is == kind::sign || t.is == kind::relation) {
                append(result.latex, " " + t.latex + " ");
            } else if (t.is == kind::comma) {
                append(result.latex,
                       s == size::display || s == size::text ? ",\\penalty300 " : ",");
            } else if (t.is == kind::semicolon) {
                append(result.latex, "; ");
            } else if (t.is == kind::colon) {
                append(result.latex, "\\colon ");
            } else {
                fail("nothing stands before " + t.latex);
            }
            before = after::sign;
            ++i;
        }
        return result;
    }

    kind last_kind(std::size_t first, std::size_t last) const {
        atoms const all = juxtaposed(first, last);
        return first == last ? tokens_[all.back().first].is : kind::letter;
    }

    /// The space that is written between two operands.
    static std::string_view between(kind left, kind right) {
        if (left == kind::large || left == kind::function || right == kind::function) return "";
        return left == kind::number && right == kind::number ? "\\penalty300\\enspace " : "\\,";
    }

    part words(std::size_t& i, std::size_t last) const {
        part result{"\\text{", {}};
        if (tokens_[i].apart) result.latex += ' ';
        result.latex += tokens_[i++].latex;
        for (; i < last && tokens_[i].is == kind::words; ++i)
            result.latex += (tokens_[i].apart ? " " : "") + tokens_[i].latex;
        if (i < last && tokens_[i].apart) result.latex += ' ';
        result.latex += '}';
        return result;
    }

    /// Atoms with nothing between them, or over others: f′(x), ∂f/∂x, 1/(2a).
    part quotient(std::size_t& i, std::size_t last, size s) const {
        atoms above = juxtaposed(i, last);
        if (i == last || tokens_[i].is != kind::slash) return product(above, s);

        // (1/s)∂s/∂z is a product: its last derivative begins the fraction.
        part result;
        auto begin = above.end() - 1;
        while (begin != above.begin() && tokens_[begin->first].is != kind::partial) --begin;
        if (tokens_[begin->first].is == kind::partial && begin != above.begin()) {
            result = product({above.begin(), begin}, s);
            above.erase(above.begin(), begin);
        }

        bool const on_the_line = s == size::script || s == size::fraction;
        part fraction = on_the_line ? product(above, s) : bare(above);
        while (i < last && tokens_[i].is == kind::slash) {
            ++i;
            if (i == last || !begins_atom(i)) fail("nothing to divide by");
            atoms const below = juxtaposed(i, last, true);
            if (on_the_line) {
                fraction.latex += "/";
                append(fraction, product(below, s));
            } else {
                fraction = {"\\frac{" + fraction.latex + "}{" + bare(below).latex + "}",
                            height::fraction};
            }
        }
        append(result, fraction);
        return result;
    }

    /// Atoms written without a space, but for the one after a function, or a sum that divides.
    atoms juxtaposed(std::size_t& i, std::size_t last, bool is_below = false) const {
        atoms result;
        bool after_function = false;
        while (i < last && begins_atom(i) &&
               (result.empty() || !tokens_[i].apart || after_function)) {
            std::size_t const first = i;
            after_function =
                tokens_[i].is == kind::function || (is_below && tokens_[i].is == kind::large);
            i = end_of_atom(i, last);
            result.push_back({first, i});
        }
        return result;
    }

    bool is_group(std::size_t i) const { return partner_[i] > i; }

    std::size_t end_of_atom(std::size_t i, std::size_t last) const {
        i = is_group(i) ? partner_[i] + 1 : i + 1;
        while (i < last && is_script(i) && !tokens_[i].apart) i = end_of_script(i, last);
        return i;
    }

    /// Of ², ′, ᵢ, ^{…}, _w.
    std::size_t end_of_script(std::size_t i, std::size_t last) const {
        if (tokens_[i].is == kind::superscript || tokens_[i].is == kind::subscript) return i + 1;
        if (i + 1 == last) fail("a script is missing");
        return is_group(i + 1) ? partner_[i + 1] + 1 : i + 2;
    }

    /// Is it (a/b), whose parentheses a fraction does not need?
    bool is_one_fraction(range const& atom) const {
        if (!is_plain_group(atom)) return false;
        std::size_t i = atom.first + 1;
        if (!begins_atom(i)) return false;
        juxtaposed(i, atom.last - 1);
        if (tokens_[i].is != kind::slash || !begins_atom(i + 1)) return false;
        juxtaposed(++i, atom.last - 1, true);
        return i == atom.last - 1;
    }

    /// Is it (…) without scripts?
    bool is_plain_group(range const& atom) const {
        return tokens_[atom.first].latex == "(" && partner_[atom.first] + 1 == atom.last &&
               !is_matrix(atom.first);
    }

    part product(atoms const& factors, size s) const {
        part result;
        bool bare_before = true;
        bool is_root = false;
        for (range const& factor : factors) {
            if (is_root) {
                part const of = is_plain_group(factor) ? inside(factor, s) : rendered(factor, s);
                append(result, {"{" + of.latex + "}", of.reach});
            } else {
                bool const is_bare = bare_before && (s == size::display || s == size::text) &&
                                     is_one_fraction(factor);
                append(result, is_bare ? inside(factor, s) : rendered(factor, s));
                bare_before = is_bare || tokens_[factor.first].is == kind::large;
            }
            is_root = tokens_[factor.first].latex == "\\sqrt";
        }
        if (is_root) fail("a root of nothing");
        return result;
    }

    /// Above or below the line of a fraction, where the parentheses of (a + b) are not needed.
    part bare(atoms const& factors) const {
        return factors.size() == 1 && is_plain_group(factors.front())
                   ? inside(factors.front(), size::fraction)
                   : product(factors, size::fraction);
    }

    part inside(range const& group, size s) const {
        return sequence({group.first + 1, partner_[group.first]}, s);
    }

    /// An atom with its scripts.
    part rendered(range const& atom, size s) const {
        token const& base = tokens_[atom.first];
        std::size_t i = atom.first + 1;
        part result{base.latex};
        if (is_group(atom.first)) {
            i = partner_[atom.first] + 1;
            result = is_matrix(atom.first) ? matrix(atom.first, s) : group(atom.first, s);
        } else if (base.is == kind::large && s == size::display) {
            result.reach = height::fraction;
        }
        std::string above;
        std::string below;
        bool const is_set = base.latex.starts_with("\\mathbb");
        while (i < atom.last) {
            token const& t = tokens_[i];
            std::string& script = t.is == kind::superscript || t.is == kind::caret ? above : below;
            if (t.is == kind::superscript || t.is == kind::subscript) {
                append(script, is_set && t.latex == "x" ? "\\times" : t.latex);
            } else {
                append(script, script_of(i + 1));
            }
            i = end_of_script(i, atom.last);
        }
        if (below == "max" || below == "min") below.insert(0, "\\");
        if (!below.empty()) result.latex += "_{" + below + "}";
        if (!above.empty()) result.latex += "^{" + above + "}";
        return result;
    }

    /// What ^ or _ raises or lowers.
    std::string script_of(std::size_t i) const {
        if (is_group(i)) return sequence({i + 1, partner_[i]}, size::script).latex;
        return tokens_[i].is == kind::words ? "\\text{" + tokens_[i].latex + "}" : tokens_[i].latex;
    }

    part group(std::size_t open, size s) const {
        token const& left = tokens_[open];
        token const& right = tokens_[partner_[open]];
        bool const is_bar = left.is == kind::bar;
        part const content = sequence({open + 1, partner_[open]}, s);
        int const larger = static_cast<int>(content.reach) - (s == size::display ? 0 : 1);
        std::string const scale = s == size::script || content.reach == height::letter ? ""
                                  : larger <= 0                                        ? "big"
                                  : larger == 1                                        ? "Big"
                                                                                       : "bigg";
        part result{scale.empty() ? "" : "\\" + scale + "l", content.reach};
        append(result.latex, (is_bar ? "\\l" : "") + left.latex);
        append(result.latex, content.latex);
        if (!scale.empty()) append(result.latex, "\\" + scale + "r");
        append(result.latex, (is_bar ? "\\r" : "") + right.latex);
        return result;
    }

    /// Is it (a b; c d), and not f(x; a)?
    bool is_matrix(std::size_t open) const {
        if (tokens_[open].latex != "(") return false;
        if (open > 0 && !tokens_[open].apart &&
            (tokens_[open - 1].is == kind::letter || tokens_[open - 1].is == kind::function))
            return false;
        return parts({open + 1, partner_[open]}, kind::semicolon).size() > 1;
    }

    part matrix(std::size_t open, size s) const {
        size const of_cell = s == size::display ? size::text : size::fraction;
        std::string text = "\\begin{pmatrix}";
        std::string_view between_rows = " ";
        for (range const& row : parts({open + 1, partner_[open]}, kind::semicolon)) {
            part cells;
            std::vector<range> const by_commas = parts(row, kind::comma);
            std::vector<range> const all = by_commas.size() > 1 ? by_commas : columns(row);
            for (range const& cell : all) {
                if (cell.first != all.front().first) cells.latex += " & ";
                bool const is_ellipsis = all.size() == 1 && cell.last == cell.first + 1 &&
                                         tokens_[cell.first].is == kind::dots;
                append(cells, is_ellipsis ? part{"\\vdots"} : sequence(cell, of_cell));
            }
            text += between_rows;
            text += cells.latex;
            between_rows =
                cells.reach == height::letter ? " \\\\ " : " \\\\ \\noalign{\\vskip 3pt} ";
        }
        return {text + " \\end{pmatrix}", height::matrix};
    }

    /// What a separator divides, groups left whole.
    std::vector<range> parts(range const& whole, kind separator) const {
        std::vector<range> result{{whole.first, whole.first}};
        for (std::size_t i = whole.first; i < whole.last; ++i) {
            if (is_group(i)) i = partner_[i];
            result.back().last = i + 1;
            if (tokens_[i].is != separator) continue;
            result.back().last = i;
            result.push_back({i + 1, i + 1});
        }
        return result;
    }

    /// The columns of a b, where a space is not about an operator or before a function.
    std::vector<range> columns(range const& row) const {
        std::vector<range> result{{row.first, row.first}};
        bool expects_operand = true;
        for (std::size_t i = row.first; i < row.last; ++i) {
            token const& t = tokens_[i];
            bool const is_operator = t.is == kind::sign || t.is == kind::relation;
            bool const is_binary =
                is_operator && (!t.apart || (i + 1 < row.last && tokens_[i + 1].apart));
            if (t.apart && !expects_operand && !is_binary && t.is != kind::function)
                result.push_back({i, i});
            expects_operand = is_operator || t.is == kind::function || t.is == kind::large;
            if (is_group(i)) i = partner_[i];
            result.back().last = i + 1;
        }
        return result;
    }

    std::vector<token> tokens_;
    std::vector<std::size_t> partner_;
};

}  // namespace

std::string latex(std::string_view unicode, style s) {
    try {
        parser const p(tokens_of(unicode));
        return p.mixed(s == style::display ? size::display : size::text);
    } catch (untranslatable const& e) {
        throw untranslatable(std::string(e.what()) + " in " + std::string(unicode));
    }
}

}  // namespace typesetting
