// SPDX-License-Identifier: BSL-1.0

#include <leibniz/verify/identical.hpp>

#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>

#include <array>
#include <cstddef>
#include <limits>
#include <string_view>
#include <tuple>
#include <type_traits>

using namespace leibniz;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

template <class T>
struct spring {
    T stiffness;
    std::array<T, 2> ends;
};

/// The two values are enclosed, closely, and no number is in both.
template <std::size_t N>
constexpr bool encloses_both(proof_verdict<N> const& v, double left, double right) {
    bool const are_disjoint = v.left().upper < v.right().lower || v.right().upper < v.left().lower;
    bool const are_close = width(v.left()) < 1e-12 && width(v.right()) < 1e-12;
    return contains(v.left(), left) && contains(v.right(), right) && are_disjoint && are_close;
}

// Proved. (x + y)² = x² + 2xy + y²
constexpr auto square_of_sum =
    identical<double, double>([](auto x, auto y) { return square(x + y); },
                              [](auto x, auto y) { return x * x + 2 * x * y + y * y; });
static_assert(square_of_sum.proved() && !square_of_sum.refuted() && !square_of_sum.undecided());
static_assert(square_of_sum ? true : false);
static_assert(square_of_sum.reason() == std::string_view());
static_assert(square_of_sum.error_exponent() > 50 && square_of_sum.error_exponent() < infinity);
static_assert(square_of_sum.operations() > 0 && square_of_sum.lanes() >= 2);
static_assert(square_of_sum.kernels() == 0);

// eˣ and eʸ are kernels; eˣ⁺ʸ is their product.
constexpr auto exponential_of_sum = identical<double, double>(
    [](auto x, auto y) { return exp(x + y); }, [](auto x, auto y) { return exp(x) * exp(y); });
static_assert(exponential_of_sum.proved() && exponential_of_sum.kernels() == 2);
static_assert(exponential_of_sum.lanes() > exponential_of_sum.kernels());

// One formula: there is nothing to evaluate, and no doubt.
constexpr auto one_formula = identical<double, double>([](auto x, auto y) { return x * y + 1; },
                                                       [](auto x, auto y) { return 1 + y * x; });
static_assert(one_formula.proved() && one_formula.error_exponent() == infinity);
static_assert(one_formula.operations() == 0 && one_formula.lanes() == 0);

// Refuted, at a point where both have values. √(x − y) = √x − √y
constexpr auto root = [](auto x, auto y) { return sqrt(x - y); };
constexpr auto roots = [](auto x, auto y) { return sqrt(x) - sqrt(y); };
constexpr auto difference_of_roots = identical<double, double>(root, roots);
static_assert(difference_of_roots.refuted());
static_assert(!difference_of_roots.proved() && !difference_of_roots.undecided());
static_assert(difference_of_roots ? false : true);
static_assert(difference_of_roots.entry() == 0);
constexpr double x_of_roots = difference_of_roots.point()[0];
constexpr double y_of_roots = difference_of_roots.point()[1];
static_assert(0 <= y_of_roots && y_of_roots <= x_of_roots);
static_assert(encloses_both(difference_of_roots, root(x_of_roots, y_of_roots),
                            roots(x_of_roots, y_of_roots)));
static_assert(difference_of_roots.reason() == std::string_view());

// The first entry that differs: of a vector, of a matrix row by row, of a tuple, of a struct.
constexpr auto of_vectors =
    identical<vector<double, 3>>([](auto const& v) { return 2 * v; },
                                 [](auto const& v) { return vector{v[0] + v[0], v[0], v[1]}; });
static_assert(of_vectors.refuted() && of_vectors.entry() == 1);
static_assert(of_vectors.row() == 1 && of_vectors.column() == 0);

constexpr auto of_matrices = identical<matrix<double, 2, 3>>(
    [](auto const& m) { return m; },
    [](auto const& m) {
        return matrix{{m(0, 0), m(0, 1), m(0, 2)}, {m(1, 0), 2 * m(1, 1), 3 * m(1, 2)}};
    });
static_assert(of_matrices.refuted() && of_matrices.entry() == 4);
static_assert(of_matrices.row() == 1 && of_matrices.column() == 1);

constexpr auto of_tuples =
    identical<double>([](auto x) { return std::tuple(x, vector{x, x * x}); },
                      [](auto x) { return std::tuple(x, vector{x, x * x * x}); });
static_assert(of_tuples.refuted() && of_tuples.entry() == 2);

constexpr auto of_structs =
    identical<double>([](auto x) { return spring<decltype(x)>{x, {x, x}}; },
                      [](auto x) { return spring<decltype(x)>{x, {-x, x}}; });
static_assert(of_structs.refuted() && of_structs.entry() == 1);

// The point holds the numbers of the arguments in order, whatever their shapes.
constexpr auto weighed = [](auto x, auto const& v, auto const& m, auto const& s) {
    return x + 2 * v[0] + 4 * v[1] + 8 * m(0, 0) + 16 * m(0, 1) + 32 * m(1, 0) + 64 * m(1, 1) +
           128 * s.stiffness + 256 * s.ends[0] + 512 * s.ends[1];
};
constexpr auto of_many = identical<double, vector<double, 2>, matrix<double, 2, 2>, spring<double>>(
    weighed, [](auto const&... xs) { return 1 - weighed(xs...); });
constexpr std::array<double, 10> p = of_many.point();
constexpr double weighed_at_p =
    weighed(p[0], vector{p[1], p[2]}, matrix{{p[3], p[4]}, {p[5], p[6]}},
            spring<double>{p[7], {p[8], p[9]}});
static_assert(of_many.refuted() && encloses_both(of_many, weighed_at_p, 1 - weighed_at_p));

// The type of the numbers makes no difference; an array and a struct are arguments as well.
static_assert(identical<float>([](auto x) { return x / 2; }, [](auto x) { return 0.5L * x; }));
static_assert(identical<long double, int>([](auto x, auto n) { return (x + n) * (x - n); },
                                          [](auto x, auto n) { return x * x - n * n; }));
static_assert(identical<std::array<double, 2>>([](auto const& a) { return a[0] * (a[1] + 1); },
                                               [](auto const& a) { return a[0] * a[1] + a[0]; }));
constexpr auto energy = [](auto const& s) {
    return s.stiffness * square(s.ends[1] - s.ends[0]) / 2;
};
static_assert(identical<spring<double>>(gradient(energy), [](auto const& s) {
    auto const stretch = s.ends[1] - s.ends[0], force = s.stiffness * stretch;
    return spring<std::remove_cvref_t<decltype(force)>>{stretch * stretch / 2, {-force, force}};
}));

// Undecided, and why. Which entry it is, is known.
constexpr auto of_gamma = identical<double>([](auto x) { return vector{2 * x, tgamma(x + 1)}; },
                                            [](auto x) { return vector{x + x, x * tgamma(x)}; });
static_assert(of_gamma.undecided() && !of_gamma.proved() && !of_gamma.refuted());
static_assert(of_gamma ? false : true);
static_assert(of_gamma.entry() == 1 && of_gamma.error_exponent() == 0);
static_assert(of_gamma.reason() ==
              std::string_view("the sides differ in the field, and no point shows it: they may be "
                               "equal for a reason that the method does not know"));

static_assert(identical<double>([](auto x) { return log(x) + log(-x); }, [](auto x) { return x; })
                  .reason() == std::string_view("the two sides have no common domain"));

static_assert(identical<double>([](auto x) { return x * square(sign(floor(x) + 0.5)); },
                                [](auto x) { return x; })
                  .reason() ==
              std::string_view("the sign of a function that is constant on stretches"));

// |(x + 1)²| = (x + 1)², multiplied out: no place shows a negative square.
static_assert(identical<double>([](auto x) { return abs(x * x + 2 * x + 1); },
                                [](auto x) { return x * x + 2 * x + 1; })
                  .reason() == std::string_view("not every pattern of signs was met"));

static_assert(identical<double, double>([](auto x,
                                           auto y) { return sign(abs(x + 6) - y) * (x + 6 - y); },
                                        [](auto x, auto y) { return abs(x + 6 - y); })
                  .reason() == std::string_view("two signs are dependent for some signs only"));

static_assert(identical<vector<double, 7>>(
                  [](auto const& v) { return sum(map([](auto const& x) { return sign(x); }, v)); },
                  [](auto const& v) {
                      return sign(v[6]) + sign(v[5]) + sign(v[4]) + sign(v[3]) + sign(v[2]) +
                             sign(v[1]) + sign(v[0]);
                  })
                  .reason() == std::string_view("the formulas have more than 6 independent signs"));

/// x^(2ⁿ)
constexpr auto squared = [](auto x, int n) {
    for (int i = 0; i < n; ++i) x = x * x;
    return x;
};
static_assert(identical<double>([](auto x) { return squared(x + 1, 45); },
                                [](auto x) { return squared(x * x + 2 * x + 1, 44); })
                  .reason() == std::string_view("the formulas are of too high a degree"));

// Required, where it holds.
static_assert(require_identical<double>([](auto x) { return (x + 1) * (x - 1); },
                                        [](auto x) { return x * x - 1; }));
static_assert(require_identical<vector<double, 2>>(
    gradient([](auto const& v) { return v[0] * exp(v[1]); }),
    [](auto const& v) { return vector{exp(v[1]), v[0] * exp(v[1])}; }));

}  // namespace
