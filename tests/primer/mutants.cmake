# SPDX-License-Identifier: BSL-1.0
# Deliberate mistakes, each in one line of the library, and the row of the primer that notices: a slope of the wrong
# sign, a lost term, a forgotten factor. What no row notices, the primer does not confirm.
function(add_mutant name header right wrong document row)
    add_test(NAME primer.notices_${name} COMMAND ${CMAKE_COMMAND}
        -D HEADER=${header} -D "RIGHT=${right}" -D "WRONG=${wrong}" -D DOCUMENT=${document} -D "ROW=${row}"
        -D SOURCE_DIR=${PROJECT_SOURCE_DIR} -D BINARY_DIR=${PROJECT_BINARY_DIR}
        -D SCRATCH=${CMAKE_CURRENT_BINARY_DIR}/mutants/${name} -P ${CMAKE_CURRENT_SOURCE_DIR}/primer/mutant.cmake)
endfunction()

set(notes 000_lecture_notes.cpp)
set(guidebook 001_guidebook.cpp)
set(sheet 002_exercise_sheet.cpp)
set(vectors 003_vector_derivatives.cpp)
set(solution 004_exercise_solution.cpp)

# Rules
add_mutant(a_wrong_slope_of_sin rules/trigonometric.hpp
    "return slope_by(cos(x))" "return -slope_by(cos(x))" ${guidebook} table)
add_mutant(a_wrong_slope_of_cos rules/trigonometric.hpp "{ return -y; }" "{ return y; }" ${guidebook} table)
add_mutant(a_wrong_slope_of_exp rules/exponential.hpp "{ return y; }" "{ return 1 + y; }" ${guidebook} table)
add_mutant(a_wrong_slope_of_log rules/exponential.hpp "return reciprocal(x + 0);" "return -reciprocal(x + 0);" ${guidebook} table)
add_mutant(a_wrong_slope_of_pow rules/exponential.hpp ": y * pow(x, y - 1)" ": y * pow(x, y)" ${guidebook} table)
add_mutant(a_wrong_slope_of_sqrt rules/roots.hpp "reciprocal(2 * y + 0)" "reciprocal(y + 0)" ${vectors} distance_row)
add_mutant(a_wrong_slope_of_max rules/piecewise.hpp "return min::slope<I>(y, x)" "return min::slope<I>(x, y)" ${guidebook} relu_derivative)

# Operators of dual numbers and their kin
add_mutant(a_wrong_sum scalar/jet_operators.hpp "return a + b;" "return a - b;" ${notes} sum_rule)
add_mutant(a_wrong_difference scalar/jet_operators.hpp "return a - b;" "return a + b;" ${vectors} gradient_step)
add_mutant(a_wrong_negative scalar/jet_operators.hpp "return -a;" "return a;" ${guidebook} sigmoid_derivative)
add_mutant(a_wrong_product_rule scalar/dual.hpp "a * y.value + x.value * b" "a * y.value - x.value * b" ${notes} product_rule)
add_mutant(a_forgotten_term_of_the_product_rule scalar/dual.hpp
    "a * y.value + x.value * b" "a * y.value + 0 * b" ${notes} product_rule)
add_mutant(a_wrong_quotient_rule scalar/dual.hpp
    "return (a - r.value * b) * slope" "return (a + r.value * b) * slope" ${notes} quotient_rule)
add_mutant(a_tangent_lost_by_a_constant_added scalar/jet_operators.hpp
    "Jet r = x;\n        r.value = x.value + as_constant<T>(c);" "Jet r(x.value + as_constant<T>(c));" ${guidebook} chain)
add_mutant(a_wrong_sign_of_a_variable_subtracted scalar/jet_operators.hpp
    "return -x + c" "return x + c" ${solution} three_derivatives)
add_mutant(a_factor_forgotten scalar/jet_operators.hpp "return a * as_constant<T>(c)" "return a" ${guidebook} partial_example)
add_mutant(an_inner_derivative_forgotten scalar/chain_rule.hpp
    ": tangent * slope;" ": slope;" ${notes} chain)
add_mutant(a_wrong_sign_of_a_slope scalar/dual.hpp
    "return slope_product<Rule>(t, slope)" "return -slope_product<Rule>(t, slope)" ${guidebook} table)

# Rational numbers
add_mutant(a_wrong_sum_of_rational_numbers scalar/rational_arithmetic.hpp
    "? x.numerator * (y.denominator / d) + y.numerator" "? x.numerator * (y.denominator / d) - y.numerator"
    ${notes} sum_rule)

# Operators of calculus
add_mutant(directions_that_coincide calculus/seed.hpp
    "r.part(i++) = " "r.part(0) = " ${notes} gradient_example)
add_mutant(a_jacobian_of_one_column calculus/differential.hpp
    "tangent_part<Tag>(f[i], first + j)" "tangent_part<Tag>(f[i], first)" ${guidebook} softmax_derivative)
add_mutant(a_hessian_of_one_direction calculus/hessian.hpp
    "kept::position(i, j)" "kept::position(i, i)" ${notes} squared_error_minimiser)
add_mutant(a_divergence_of_one_term calculus/fields.hpp "sum(diagonal(j))" "diagonal(j)[0]" ${solution} divergences)

# Linear algebra
add_mutant(a_wrong_dot_product linear/products.hpp
    "sum + a.entry[i] * b.entry[i]" "sum - a.entry[i] * b.entry[i]" ${notes} sums)
add_mutant(a_wrong_matrix_times_vector linear/products.hpp
    "sum + row[j] * v.entry[j]" "sum - row[j] * v.entry[j]" ${notes} linear_map)
add_mutant(a_wrong_matrix_product linear/products.hpp
    "sum + row[k] * b.entry[k * M + j]" "sum - row[k] * b.entry[k * M + j]" ${vectors} chain_of_jacobians)
add_mutant(a_matrix_not_transposed linear/transpose.hpp
    "result.entry[j * Rows + i] = a" "result.entry[i * Columns + j] = a" ${vectors} transposed_product)
add_mutant(a_wrong_norm linear/norm.hpp "sum + a.entry[i] * a.entry[i]" "sum - a.entry[i] * a.entry[i]" ${vectors} squared_norm_row)

# Functions of learning
add_mutant(a_wrong_softmax learning/softmax.hpp "1 / (1 + shifted.odds())" "1 / (2 + shifted.odds())" ${guidebook} softmax_derivative)
add_mutant(a_wrong_sign_of_cross_entropy learning/cross_entropy.hpp
    "sum - y * log(p)" "sum + y * log(p)" ${guidebook} cross_entropy_gradient)
add_mutant(a_mean_that_is_a_sum learning/mean_squared_error.hpp "static_cast<int>(N)" "1" ${notes} squared_error_gradient)
add_mutant(a_wrong_side_of_relu learning/relu.hpp "return !(x <= 0) + 0" "return !(x < 0) + 0" ${guidebook} relu_derivative)
add_mutant(a_wrong_branch_of_sigmoid learning/sigmoid.hpp
    "select(is_negative, e, real_scalar<S>(1))" "real_scalar<S>(1)" ${guidebook} sigmoid_derivative)
