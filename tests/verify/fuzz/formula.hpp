// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <cstdio>
#include <numeric>
#include <random>
#include <string>
#include <vector>

namespace leibniz::fuzz {

/// Random numbers that are the same with every standard library.
class dice {
    std::mt19937_64 source;

public:
    explicit dice(std::uint64_t seed) : source(seed) {}
    int below(int n) { return static_cast<int>(source() % static_cast<std::uint64_t>(n)); }
    int between(int low, int high) { return low + below(high - low + 1); }
    bool one_in(int n) { return below(n) == 0; }
    double uniform(double low, double high) {
        return low + (high - low) * (static_cast<double>(source() >> 11) * 0x1p-53);
    }
    std::uint64_t bits() { return source(); }
};

enum class op : unsigned char {
    number,
    pi,
    input,
    add,
    subtract,
    multiply,
    divide,
    hypot,
    max,
    min,
    atan2,
    copysign,
    pow,
    select,  // a < 0 ? b : c
    power,   // a^(p/q)
    negate,
    sqrt,
    cbrt,
    exp,
    exp2,
    expm1,
    log,
    log2,
    log10,
    log1p,
    sin,
    cos,
    tan,
    asin,
    acos,
    atan,
    sinh,
    cosh,
    tanh,
    asinh,
    acosh,
    atanh,
    erf,
    erfc,
    tgamma,
    abs,
    sign
};
inline constexpr char const* name_of[] = {
    "number", "pi",    "input",    "+",      "-",      "*",     "/",     "hypot", "max",
    "min",    "atan2", "copysign", "pow",    "select", "power", "-",     "sqrt",  "cbrt",
    "exp",    "exp2",  "expm1",    "log",    "log2",   "log10", "log1p", "sin",   "cos",
    "tan",    "asin",  "acos",     "atan",   "sinh",   "cosh",  "tanh",  "asinh", "acosh",
    "atanh",  "erf",   "erfc",     "tgamma", "abs",    "sign"};

constexpr int arity_of(op kind) {
    return kind < op::add ? 0 : kind < op::select ? 2 : kind == op::select ? 3 : 1;
}

struct node {
    op kind;
    int a = 0, b = 0, c = 0;
    int p = 0, q = 1;  // of a power: its exponent p/q; of an input: its number p
    double number = 0;
};

class formula;

/// Formulas as nodes behind their operands.
class nodes {
    std::vector<node> list;

public:
    int size() const { return static_cast<int>(list.size()); }
    node const& operator[](int i) const { return list[static_cast<std::size_t>(i)]; }
    void clear() { list.clear(); }
    int make(node const& n) {
        list.push_back(n);
        return size() - 1;
    }

    /// The nodes on which a root depends, itself the last.
    std::vector<int> below(int root) const {
        std::vector<char> is_used(static_cast<std::size_t>(root) + 1, 0);
        std::vector<int> used;
        is_used.back() = 1;
        for (int i = root; i >= 0; --i) {
            if (!is_used[static_cast<std::size_t>(i)]) continue;
            node const& n = (*this)[i];
            int const operands[] = {n.a, n.b, n.c};
            for (int k = 0; k < arity_of(n.kind); ++k)
                is_used[static_cast<std::size_t>(operands[k])] = 1;
        }
        for (int i = 0; i <= root; ++i)
            if (is_used[static_cast<std::size_t>(i)]) used.push_back(i);
        return used;
    }
    /// The formula of a root, with another one in the place of a node.
    int replaced(int root, int at, int by) {
        std::vector<int> now(static_cast<std::size_t>(root) + 1, -1);
        std::vector<int> const used = below(root);
        for (int const i : used) {
            node n = (*this)[i];
            bool is_changed = false;
            int* const operands[] = {&n.a, &n.b, &n.c};
            for (int k = 0; k < arity_of(n.kind); ++k) {
                int const to = now[static_cast<std::size_t>(*operands[k])];
                is_changed = is_changed || to != *operands[k];
                *operands[k] = to;
            }
            now[static_cast<std::size_t>(i)] = i == at ? by : is_changed ? make(n) : i;
        }
        return now.back();
    }
    std::string text(int i) const {
        node const& n = (*this)[i];
        char digits[40];
        std::snprintf(digits, sizeof digits, "%.17g", n.number);
        std::string const name = name_of[static_cast<int>(n.kind)];
        switch (n.kind) {
            case op::number:
                return digits;
            case op::pi:
                return name;
            case op::input:
                return std::string(1, static_cast<char>('x' + n.p));
            case op::power:
                return "pow(" + text(n.a) + ", " + std::to_string(n.p) + "/" + std::to_string(n.q) +
                       ")";
            case op::select:
                return "select(" + text(n.a) + " < 0, " + text(n.b) + ", " + text(n.c) + ")";
            case op::negate:
                return "-(" + text(n.a) + ")";
            default:
                return arity_of(n.kind) == 1 ? name + "(" + text(n.a) + ")"
                       : n.kind >= op::hypot ? name + "(" + text(n.a) + ", " + text(n.b) + ")"
                                             : "(" + text(n.a) + " " + name + " " + text(n.b) + ")";
        }
    }
};

/// A node that is written with operators.
class formula {
public:
    nodes* of;
    int at;

    node const& operator*() const { return (*of)[at]; }
    node const* operator->() const { return &(*of)[at]; }
    formula a() const { return {of, (*of)[at].a}; }
    formula b() const { return {of, (*of)[at].b}; }
    formula c() const { return {of, (*of)[at].c}; }
    bool is(op kind) const { return (*of)[at].kind == kind; }
    bool is(double x) const { return is(op::number) && (*of)[at].number == x; }
    formula number(double x) const { return {of, of->make({op::number, 0, 0, 0, 0, 1, x})}; }
    formula pi() const { return {of, of->make({op::pi})}; }
};

inline formula made(op kind, formula x) { return {x.of, x.of->make({kind, x.at})}; }
inline formula made(op kind, formula x, formula y) {
    return {x.of, x.of->make({kind, x.at, y.at})};
}
inline formula operator+(formula x, formula y) { return made(op::add, x, y); }
inline formula operator-(formula x, formula y) { return made(op::subtract, x, y); }
inline formula operator*(formula x, formula y) { return made(op::multiply, x, y); }
inline formula operator/(formula x, formula y) { return made(op::divide, x, y); }
inline formula operator-(formula x) { return made(op::negate, x); }
inline formula operator+(formula x, double c) { return x + x.number(c); }
inline formula operator-(formula x, double c) { return x - x.number(c); }
inline formula operator*(formula x, double c) { return x * x.number(c); }
inline formula operator/(formula x, double c) { return x / x.number(c); }
inline formula operator+(double c, formula x) { return x.number(c) + x; }
inline formula operator-(double c, formula x) { return x.number(c) - x; }
inline formula operator*(double c, formula x) { return x.number(c) * x; }
inline formula operator/(double c, formula x) { return x.number(c) / x; }
inline formula power(formula x, int p, int q = 1) {
    int const common = std::gcd(p, q);
    return {x.of, x.of->make({op::power, x.at, 0, 0, p / common, q / common})};
}
inline formula select(formula x, formula y, formula z) {
    return {x.of, x.of->make({op::select, x.at, y.at, z.at})};
}
inline formula sqrt(formula x) { return made(op::sqrt, x); }
inline formula cbrt(formula x) { return made(op::cbrt, x); }
inline formula exp(formula x) { return made(op::exp, x); }
inline formula log(formula x) { return made(op::log, x); }
inline formula sin(formula x) { return made(op::sin, x); }
inline formula cos(formula x) { return made(op::cos, x); }
inline formula abs(formula x) { return made(op::abs, x); }
inline formula sign(formula x) { return made(op::sign, x); }
inline formula max(formula x, formula y) { return made(op::max, x, y); }
inline formula min(formula x, formula y) { return made(op::min, x, y); }
inline formula square(formula x) { return x * x; }

}  // namespace leibniz::fuzz
