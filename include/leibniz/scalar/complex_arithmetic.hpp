// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/rules/rule.hpp>
#include <leibniz/scalar/concepts.hpp>
#include <leibniz/scalar/mixed.hpp>
#include <leibniz/scalar/jet.hpp>

#include <compare>
#include <concepts>
#include <cstddef>
#include <type_traits>

namespace leibniz {

template <scalar T>
struct complex;

template <class T>
inline constexpr bool is_scalar<complex<T>> = true;
template <class T>
inline constexpr bool is_exact<complex<T>> = is_exact<T>;
template <class T>
inline constexpr bool is_complex<complex<T>> = true;

/// A scalar that is not complex.
template <class S>
concept real_number = scalar<S> && !is_complex<std::remove_cvref_t<S>>;

// Complex numbers meet part by part, and a real number goes inside: a dual<double> that meets a
// complex<double> or a dual<complex<double>> is a part of a complex<dual<double>>. An ε inside is a
// real direction; one outside is complex, and everything beneath it holomorphic.
template <class T, class U>
struct common_scalar_of<complex<T>, complex<U>> {
    using type = complex<common_scalar<T, U>>;
};
template <class T, real_number R>
struct common_scalar_of<complex<T>, R> {
    using type = complex<common_scalar<T, R>>;
};
template <class T, arithmetic R>
    requires real_number<R>
struct common_scalar_of<complex<T>, R> {
    using type = complex<T>;
};
template <real_number L, class T>
struct common_scalar_of<L, complex<T>> : common_scalar_of<complex<T>, L> {};
template <class L, class R>
    requires(jet<L> && !is_complex<L> && jet<R> && is_complex<R>)
struct common_scalar_of<L, R> : common_scalar_of<R, L> {};

template <class S, class T>
inline constexpr bool embeds<S, complex<T>> = !is_complex<S> && embeds<S, T>;
template <class U, class T>
inline constexpr bool embeds<complex<U>, complex<T>> = embeds<U, T>;

template <class Tag, class T>
inline constexpr bool carries<Tag, complex<T>> = carries<Tag, T>;
template <class Tag, class T>
struct jet_layer_of<Tag, complex<T>> : jet_layer_of<Tag, T> {};
template <class Tag, class T>
struct without_tag<Tag, complex<T>> {
    using type = complex<without<Tag, T>>;
};
template <class Tag, class T>
constexpr complex<without<Tag, T>> value_part(complex<T> const& z) {
    return {value_part<Tag>(z.real), value_part<Tag>(z.imaginary)};
}
template <class Tag, class T>
constexpr complex<without<Tag, T>> tangent_part(complex<T> const& z, std::size_t i) {
    return {tangent_part<Tag>(z.real, i), tangent_part<Tag>(z.imaginary, i)};
}

/// The type of the parts of a complex number; any other type itself.
template <class S>
struct part_of {
    using type = S;
};
template <class T>
struct part_of<complex<T>> {
    using type = T;
};

template <class T>
struct innermost<complex<T>> {
    using type = complex<typename innermost<T>::type>;
    template <class Base>
    using rebind = complex<typename innermost<T>::template rebind<typename part_of<Base>::type>>;
};
template <class T>
constexpr complex<typename innermost<T>::type> innermost_value(complex<T> const& z) {
    return {innermost_value(z.real), innermost_value(z.imaginary)};
}
template <class T>
constexpr bool is_zero(complex<T> const& z) {
    return is_zero(z.real) && is_zero(z.imaginary);
}

/// What scales both parts of a complex<T>: a T or a plain number.
template <class R, class T>
concept scales = arithmetic<R> || std::same_as<R, T>;

/// A complex number  x + y·i  with i² = −1, of any real numbers: plain, rational or dual.
///
///     derivative([](auto z) { return exp(z) / z; }, complex{1.0, 2.0})
///     gradient([](auto x, auto y) { return abs(complex{x, y}); }, 3.0, 4.0)
///
/// The first is the complex derivative f′(z) of a holomorphic function, by dual<complex<double>>;
/// the second the real gradient of any function of the parts, by complex<dual<double>>.
///
/// Edges:   a plain number or a T scales both parts, and leaves the imaginary part of a sum alone:
///          it is not taken for one with imaginary part 0, so that signs of zeros, and with them
///          the sides of branch cuts, are kept (Kahan, Branch cuts for complex elementary
///          functions, or much ado about nothing's sign bit, 1987). Infinite parts are not looked
///          after, as Annex G of the C standard would have it: a product, a quotient or a function
///          of them may be NaN.
/// Refuses: parts that are integers or complex; comparisons other than equality.
template <scalar T>
struct complex {
    T real;
    T imaginary;

    constexpr complex() = default;
    constexpr complex(std::type_identity_t<T> const& x, std::type_identity_t<T> const& y)
        : real(x), imaginary(y) {}

    /// x + 0·i
    template <real_number S>
        requires embeds<S, T>
    constexpr complex(S const& x) : real(static_cast<T>(x)), imaginary(T(0)) {}

    template <class U>
        requires(embeds<U, T> && !std::same_as<U, T>)
    constexpr complex(complex<U> const& z)
        : real(static_cast<T>(z.real)), imaginary(static_cast<T>(z.imaginary)) {}

    friend constexpr complex operator+(complex const& z) { return z; }
    friend constexpr complex operator-(complex const& z) { return {-z.real, -z.imaginary}; }
    friend constexpr complex operator+(complex const& z, complex const& w) {
        return {z.real + w.real, z.imaginary + w.imaginary};
    }
    friend constexpr complex operator-(complex const& z, complex const& w) {
        return {z.real - w.real, z.imaginary - w.imaginary};
    }
    friend constexpr complex operator*(complex const& z, complex const& w) {
        return {z.real * w.real - z.imaginary * w.imaginary,
                z.real * w.imaginary + z.imaginary * w.real};
    }
    /// By the ratio of the divisor's parts, so that its square neither overflows nor vanishes
    /// (Smith, Algorithm 116, 1962). z/w = (z/i)/(w/i) has the larger part of the divisor first.
    friend constexpr complex operator/(complex const& z, complex const& w) {
        return has_larger_real_part(w)
                   ? quotient(z, w)
                   : quotient(complex(z.imaginary, -z.real), complex(w.imaginary, -w.real));
    }

    template <scales<T> R>
    friend constexpr complex operator+(complex const& z, R const& x) {
        return {z.real + number(x), z.imaginary};
    }
    template <scales<T> R>
    friend constexpr complex operator+(R const& x, complex const& z) {
        return {number(x) + z.real, z.imaginary};
    }
    template <scales<T> R>
    friend constexpr complex operator-(complex const& z, R const& x) {
        return {z.real - number(x), z.imaginary};
    }
    template <scales<T> R>
    friend constexpr complex operator-(R const& x, complex const& z) {
        return {number(x) - z.real, -z.imaginary};
    }
    template <scales<T> R>
    friend constexpr complex operator*(complex const& z, R const& x) {
        return {z.real * number(x), z.imaginary * number(x)};
    }
    template <scales<T> R>
    friend constexpr complex operator*(R const& x, complex const& z) {
        return z * x;
    }
    template <scales<T> R>
    friend constexpr complex operator/(complex const& z, R const& x) {
        return {rules::divide(z.real, number(x)), rules::divide(z.imaginary, number(x))};
    }
    template <scales<T> R>
    friend constexpr complex operator/(R const& x, complex const& z) {
        if (has_larger_real_part(z)) return quotient(static_cast<T>(x), z);
        complex const r = quotient(static_cast<T>(x), complex(z.imaginary, -z.real));
        return {r.imaginary, -r.real};
    }

    template <scalar S>
    constexpr complex& operator+=(S const& s) {
        if constexpr (can_hold<S>()) *this = *this + s;
        return *this;
    }
    template <scalar S>
    constexpr complex& operator-=(S const& s) {
        if constexpr (can_hold<S>()) *this = *this - s;
        return *this;
    }
    template <scalar S>
    constexpr complex& operator*=(S const& s) {
        if constexpr (can_hold<S>()) *this = *this * s;
        return *this;
    }
    template <scalar S>
    constexpr complex& operator/=(S const& s) {
        if constexpr (can_hold<S>()) *this = *this / s;
        return *this;
    }

    friend constexpr bool operator==(complex const& z, complex const& w) {
        return z.real == w.real && z.imaginary == w.imaginary;
    }
    template <scales<T> R>
    friend constexpr bool operator==(complex const& z, R const& x) {
        return z.real == number(x) && z.imaginary == 0;
    }
    template <scalar S>
    friend constexpr std::partial_ordering operator<=>(complex const&, S const&) {
        static_assert(!scalar<S>,
                      "complex numbers have no order: compare their abs, or their parts");
        return std::partial_ordering::unordered;
    }

private:
    static constexpr T const& number(T const& x) { return x; }
    template <arithmetic C>
        requires(!std::same_as<C, T>)
    static constexpr auto number(C c) {
        return as_constant<T>(c);
    }

    static constexpr bool has_larger_real_part(complex const& z) {
        return z.real < 0 ? z.real <= z.imaginary && z.imaginary <= -z.real
                          : -z.real <= z.imaginary && z.imaginary <= z.real;
    }

    // Below, |Im w| ≤ |Re w|.

    static constexpr T ratio_of_parts(complex const& w) {
        return w.real == 0 ? w.imaginary : w.imaginary / w.real;
    }
    static constexpr complex quotient(complex const& z, complex const& w) {
        T const q = ratio_of_parts(w);
        T const scale = w.real + w.imaginary * q;
        return {rules::divide(z.real + z.imaginary * q, scale),
                rules::divide(z.imaginary - z.real * q, scale)};
    }
    static constexpr complex quotient(T const& x, complex const& w) {
        T const q = ratio_of_parts(w);
        T const scale = w.real + w.imaginary * q;
        return {rules::divide(x, scale), -rules::divide(x * q, scale)};
    }

    /// May s be assigned? Refuses: what has an ε or values that this type has no place for.
    template <scalar S>
    static constexpr bool can_hold() {
        static_assert(
            embeds<S, complex>,
            "the left side of a compound assignment keeps its type, which cannot hold the right side: write x = x + y with auto x");
        return embeds<S, complex>;
    }

    static_assert(real_number<T> && !std::integral<T>,
                  "the parts of a complex number are real numbers: neither integers nor complex");
};

/// Of two parts, and of one: integers become doubles.
template <scalar X, scalar Y>
complex(X const&, Y const&) -> complex<real_scalar<common_scalar<X, Y>>>;
template <real_number X>
complex(X const&) -> complex<real_scalar<X>>;

}  // namespace leibniz
