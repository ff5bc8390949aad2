// SPDX-License-Identifier: BSL-1.0

// A struct that is a template over its numbers is an argument and a result like any other shape.

#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/verify/ulp_distance.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <string>
#include <tuple>
#include <type_traits>

namespace {

using namespace leibniz;

template <class T>
struct spring {
    T stiffness;
    T rest_length;
    vector<T, 3> anchor;

    friend constexpr bool operator==(spring const&, spring const&) = default;
};

constexpr auto energy = [](auto const& s) {
    return s.stiffness * s.rest_length * s.anchor[0] + s.anchor[2] * s.anchor[1];
};
constexpr spring<double> soft{2, 3, {5, 7, 11}};
constexpr spring<double> slope{15, 10, {6, 11, 7}};

// The gradient is the same struct, its numbers the partial derivatives.
static_assert(gradient(energy, soft) == slope);
static_assert(gradient(energy)(soft) == slope);
static_assert(gradient(energy, spring<int>{2, 3, {5, 7, 11}}) == slope);
static_assert(value_and_gradient(energy, soft).value == energy(soft));
static_assert(gradient(energy, soft).anchor[1] == 11);
static_assert(partial<0>([](auto const& s, auto t) { return t * energy(s); }, soft, 2) ==
              spring<double>{30, 20, {12, 22, 14}});
static_assert(partial<1>([](auto const& s, auto t) { return t * energy(s); }, soft, 2) ==
              energy(soft));
static_assert(std::same_as<decltype(gradient(energy, spring<float>{})), spring<float>>);

// Its numbers count field by field.
static_assert(jacobian(energy, soft) == matrix{{15, 10, 6, 11, 7}});
static_assert(
    hessian(energy, soft) ==
    matrix{{0, 5, 3, 0, 0}, {5, 0, 2, 0, 0}, {3, 2, 0, 0, 0}, {0, 0, 0, 0, 1}, {0, 0, 0, 1, 0}});
static_assert(jvp(energy, soft, spring<double>{1, 0, {0, 0, 2}}) == 15 + 2 * 7);
static_assert(hvp(energy, soft, spring<double>{1, 0, {0, 0, 2}}) ==
              spring<double>{0, 5, {3, 2, 0}});

// It is a result: its derivative by a number is the same struct, and by a vector a Jacobian.
constexpr auto stretched = [](auto t) {
    return spring<decltype(t)>{t * t, 4 * t, {t, t * t * t, t * 0}};
};
static_assert(derivative(stretched, 3.0) == spring<double>{6, 4, {1, 27, 0}});
static_assert(derivative<2>(stretched, 3.0) == spring<double>{2, 0, {0, 18, 0}});
static_assert(value_and_derivative(stretched, 3.0).value == stretched(3.0));
static_assert(jacobian(stretched, 3.0) == matrix{{6.0}, {4.0}, {1.0}, {27.0}, {0.0}});
static_assert(vjp([](auto const& v) { return stretched(v[0] * v[1]); }, vector{3.0, 1.0},
                  spring<double>{1, 0, {0, 1, 0}}) == vector{33.0, 99.0});
static_assert(ulp_distance(soft, soft) == 0);
// So is what value_and_gradient gives.
static_assert(derivative(
                  [](auto t) {
                      return value_and_gradient([](auto const& v) { return v[0] * v[1]; },
                                                vector{t, t * t});
                  },
                  3.0)
                  .gradient == vector{6.0, 1.0});

// A step against the gradient, as in an optimiser, has fields with names all the way.
template <class T>
struct line {
    T a = 1;
    T b = 0;

    constexpr auto operator()(auto const& x) const { return a * x + b; }
};
constexpr auto misfit = [](auto const& fit) { return square(fit(2.0) - 3) + square(fit(1.0) - 1); };
static_assert(gradient(misfit, line<double>{1, 0}).a == -4);
static_assert(gradient(misfit, line<double>{1, 0}).b == -2);
// Where a function is expected, a struct that can be called is one.
static_assert(derivative(line<double>{5, 2}, 3.0) == 5);

// Structs in structs, in arrays and in tuples; empty bases; sizes; several types.
template <class T>
struct no_members {};
template <class T>
struct two : no_members<T>, std::true_type {
    spring<T> left, right;
};
template <class T, std::size_t N>
struct layer {
    matrix<T, N, N> weights;
    vector<T, N> bias;
};
template <class Weights, class Bias>
struct affine {
    Weights weights;
    Bias bias;
};
template <class T, class Unit>
struct point {
    T x, y;
};
template <class T>
struct only {
    T it;
};
template <class T>
struct mixture {
    std::tuple<T> a;
    std::tuple<T, vector<T, 2>> b;
    std::array<spring<T>, 2> c;
    only<only<T>> d;
};
template <class T>
struct sixteen {
    T a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p;
};
struct metre;

static_assert(size_of<two<double>> == 10);
static_assert(gradient([](auto const& t) { return energy(t.left) * t.right.stiffness; },
                       two<double>{{}, {}, soft, soft})
                  .left.anchor == vector{12, 22, 14});
static_assert(gradient([](auto const& t) { return energy(t.left) * t.right.stiffness; },
                       two<double>{{}, {}, soft, soft})
                  .right.stiffness == energy(soft));
static_assert(gradient([](auto const& l) { return l.weights(0, 1) * l.bias[1]; },
                       layer<double, 2>{{{1, 2}, {3, 4}}, {5, 6}})
                  .weights(0, 1) == 6);
static_assert(std::same_as<number_of<affine<vector<float, 2>, double>>, double>);
static_assert(gradient([](auto const& a) { return a.weights[1] * a.bias; },
                       affine<vector<float, 2>, double>{{1, 2}, 3})
                  .weights == vector{0, 3});
static_assert(
    gradient([](auto const& p) { return p.x * p.x * p.y; }, point<double, metre>{2, 3}).x == 12);
static_assert(
    gradient([](auto const& x) { return x.it.it * x.it.it; }, only<only<double>>{{3}}).it.it == 6);
static_assert(size_of<mixture<double>> == 1 + 3 + 10 + 1);
static_assert(gradient([](auto const& m) { return m.c[1].anchor[2] * m.d.it.it; },
                       mixture<double>{{2}, {2, {2, 2}}, {soft, soft}, {{5}}})
                  .c[1]
                  .anchor[2] == 5);
static_assert(size_of<sixteen<double>> == 16);
static_assert(gradient([](auto const& s) { return s.o * s.p; },
                       sixteen<double>{1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 6, 7})
                  .o == 7);
static_assert(gradient([](auto const& s) { return s[1].stiffness * s[0].rest_length; },
                       std::array{soft, soft})[1]
                  .stiffness == 3);

// A class that is no such struct joins by its shape, read and put together.
template <class T>
class pose {
public:
    constexpr pose(T angle, vector<T, 2> position) : angle_(angle), position_(position) {}
    constexpr T const& angle() const { return angle_; }
    constexpr vector<T, 2> const& position() const { return position_; }
    friend constexpr bool operator==(pose const&, pose const&) = default;

private:
    T angle_;
    vector<T, 2> position_;
};

}  // namespace

template <class T>
struct leibniz::shape_of<pose<T>> : leibniz::shape_of_parts<T, leibniz::vector<T, 2>> {
    static constexpr auto parts(pose<T> const& x) { return std::tie(x.angle(), x.position()); }
    static constexpr auto map(pose<T> const& x, auto&& f) {
        return pose<decltype(f(x.angle()))>{f(x.angle()), f(x.position())};
    }
};

namespace {

static_assert(gradient([](auto const& p) { return p.angle() * p.position()[1]; },
                       pose<double>(2, {3, 5})) == pose<double>(5, {0, 2}));

// What is no shape.
struct plain {
    double x;
};
template <std::floating_point T>
struct of_floating_point {
    T x;
};
template <class T>
struct named {
    T x;
    std::string name;
};
template <class T>
struct counted {
    T x;
    int count;
};
template <class T>
struct half_generic {
    T x;
    double y;
};
template <class T>
struct with_an_array {
    T x;
    T others[1];
};
template <class T>
struct referring {
    T& x;
};
template <class T>
struct derived : only<T> {
    T more;
};
template <class T>
struct seventeen {
    sixteen<T> s;
    T b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q;
};
static_assert(verdict_on<plain> == struct_verdict::is_no_template);
static_assert(verdict_on<of_floating_point<double>> == struct_verdict::is_no_template);
static_assert(verdict_on<named<double>> == struct_verdict::has_a_field_without_shape);
static_assert(verdict_on<counted<double>> == struct_verdict::has_a_field_without_shape);
static_assert(verdict_on<counted<int>> == struct_verdict::has_a_field_without_shape);
static_assert(verdict_on<half_generic<double>> == struct_verdict::has_a_field_without_shape);
static_assert(verdict_on<with_an_array<double>> == struct_verdict::has_a_field_without_shape);
static_assert(verdict_on<referring<double>> == struct_verdict::has_a_field_without_shape);
static_assert(verdict_on<derived<double>> == struct_verdict::has_a_field_without_shape);
static_assert(verdict_on<no_members<double>> == struct_verdict::has_a_field_without_shape);
static_assert(verdict_on<seventeen<double>> == struct_verdict::has_too_many_fields);
static_assert(!shaped<plain> && !shaped<std::string> && !shaped<void> && !shaped<metre>);
static_assert(!shaped<std::tuple<>> && !shaped<std::tuple<double, std::string>>);
static_assert(!shaped<decltype(gradient(energy))>);

}  // namespace
