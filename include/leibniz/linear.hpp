// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <leibniz/linear/tensor.hpp>         // what can be an entry: scalars, vectors, matrices
#include <leibniz/linear/vector.hpp>         // vector<T, N>
#include <leibniz/linear/matrix.hpp>         // matrix<T, Rows, Columns>
#include <leibniz/linear/arithmetic.hpp>     // entry by entry: + − == and scalar multiples
#include <leibniz/linear/map.hpp>            // any function, entry by entry; the sum of all entries
#include <leibniz/linear/products.hpp>       // dot, outer, cross, matrix products
#include <leibniz/linear/transpose.hpp>      // rows for columns
#include <leibniz/linear/diagonal.hpp>       // diagonal, trace, identity
#include <leibniz/linear/norm.hpp>           // Euclidean and Frobenius norm
#include <leibniz/linear/elimination.hpp>    // pivots and row operations
#include <leibniz/linear/least_squares.hpp>  // the best solution of too many equations
#include <leibniz/linear/solve.hpp>          // A⁻¹B, A⁻¹
#include <leibniz/linear/determinant.hpp>    // det A, its gradient right at singular matrices too
#include <leibniz/linear/symmetric_tensor.hpp>  // third derivatives, each stored once
