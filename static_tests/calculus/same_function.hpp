// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/calculus.hpp>
#include <leibniz/scalar.hpp>

/// Are f and g the same function near (x, y, z), as far as the operators can tell? Each of them
/// sends other jets through it: dual numbers of one direction and of three, power series to order
/// 4, all second derivatives, their trace, their product with a vector, and these in one another.
template <class F, class G, leibniz::scalar T>
constexpr bool same_function(F const& f, G const& g, T const& x, T const& y, T const& z) {
    using namespace leibniz;
    auto const along_a_curve = [&](auto const& h) {
        return [&h, x, y, z](auto const& t) { return h(x + t, y - t * t, z + 2 * t + t * t * t); };
    };
    auto const of_vector = [](auto const& h) {
        return [&h](auto const& v) { return h(v[0], v[1], v[2]); };
    };
    vector<T, 3> const point{x, y, z};
    vector<T, 3> const direction{y, z, x};
    T const here(0);
    return f(x, y, z) == g(x, y, z) &&                                        //
           gradient(f, x, y, z) == gradient(g, x, y, z) &&                    //
           hessian(f, x, y, z) == hessian(g, x, y, z) &&                      //
           third_derivatives(f, x, y, z) == third_derivatives(g, x, y, z) &&  //
           jacobian(gradient(f), x, y, z) == hessian(g, x, y, z) &&           //
           partial<0, 0, 1>(f, x, y, z) == partial<0, 0, 1>(g, x, y, z) &&    //
           partial<2, 1, 0>(f, x, y, z) == partial<2, 1, 0>(g, x, y, z) &&    //
           hvp(of_vector(f), point, direction) == hvp(of_vector(g), point, direction) &&
           laplacian(of_vector(f), point) == laplacian(of_vector(g), point) &&
           derivative(along_a_curve(f), here) == derivative(along_a_curve(g), here) &&
           derivative<4>(along_a_curve(f), here) == derivative<4>(along_a_curve(g), here) &&
           derivative(derivative<2>(along_a_curve(f)), here) ==
               derivative<3>(along_a_curve(g), here) &&
           derivative<2>(derivative(derivative(along_a_curve(f))), here) ==
               derivative<4>(along_a_curve(g), here);
}
