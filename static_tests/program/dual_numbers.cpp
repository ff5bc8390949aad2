// SPDX-License-Identifier: BSL-1.0

// Two ways to a program that know nothing of one another: vertices eliminated from the graph of the
// function, and dual numbers recorded while the operator runs. They give the same numbers.

#include "distance.hpp"
#include "samples.hpp"

#include <leibniz/calculus.hpp>
#include <leibniz/linear.hpp>
#include <leibniz/scalar.hpp>

namespace leibniz::tests {

/// An operator in a function of its own: it runs while the function is recorded.
template <auto F>
struct inside {
    constexpr auto operator()(auto const&... xs) const { return F(xs...); }
};

template <auto F, class... Xs>
constexpr double distance_of_the_two_ways(Xs const&... xs) {
    return ulp_distance(compiled<F, Xs...>(xs...), compiled<inside<F>{}, Xs...>(xs...));
}

constexpr vector<double, 4> place{0.3, 1.7, -0.9, 0.6};
constexpr vector<double, 4> along{1.1, -0.2, 0.7, 2.3};
constexpr vector<double, 3> state{1.3, -0.7, 20.1};

// What is recorded runs as what was recorded.
static_assert(distance<inside<gradient(rosenbrock)>{}>(place) == 0);
static_assert(distance<inside<jacobian(lorenz)>{}>(state) == 0);
static_assert(distance<inside<hessian(speelpenning)>{}>(place) == 0);

static_assert(distance_of_the_two_ways<gradient(rosenbrock)>(place) <= 2);
static_assert(distance_of_the_two_ways<hessian(rosenbrock)>(place) <= 2);
static_assert(distance_of_the_two_ways<hvp(rosenbrock)>(place, along) <= 2);
static_assert(distance_of_the_two_ways<laplacian(rosenbrock)>(place) <= 2);
static_assert(distance_of_the_two_ways<gradient(speelpenning)>(place) <= 2);
static_assert(distance_of_the_two_ways<hessian(speelpenning)>(place) <= 2);
static_assert(distance_of_the_two_ways<jacobian(lorenz)>(state) <= 2);
static_assert(distance_of_the_two_ways<jacobian(lorenz_step)>(state) <= 2);
static_assert(distance_of_the_two_ways<vjp(lorenz_step)>(state, state) <= 2);
static_assert(distance_of_the_two_ways<jvp(lorenz_step)>(state, state) <= 2);

// And the elimination spares operations.
static_assert(compiled<gradient(rosenbrock), vector<double, 4>>.operations() <
              compiled<inside<gradient(rosenbrock)>{}, vector<double, 4>>.operations());

}  // namespace leibniz::tests
