// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"
#include "document.hpp"

#include <algorithm>

using namespace leibniz::primer;

TEST_CASE("a row has a proof for all arguments, or says why it has none") {
    for (document const& d : documents()) {
        for (row const* r : d.rows) {
            INFO(r->id);
            CHECK(std::ranges::count(d.proofs, r->id, &proof::id) ==
                  (r->without_proof.empty() ? 1 : 0));
        }
    }
}

TEST_CASE("a proof is of a row of its document") {
    for (document const& d : documents()) {
        for (proof const& p : d.proofs) {
            INFO(p.id);
            CHECK(std::ranges::count(d.rows, p.id, &row::id) == 1);
            CHECK(p.identities >= (p.in_dimensions ? 4u : 1u));
        }
    }
}

TEST_CASE(
    "an erratum is refuted by the prover, or by the compiler, or says why the prover cannot") {
    for (document const& d : documents()) {
        for (erratum const* e : d.errata) {
            INFO(e->id);
            bool const has_one = !e->must_not_compile() && e->without_proof.empty();
            CHECK(std::ranges::count(d.refutations, e->id, &refutation::id) == (has_one ? 1 : 0));
        }
    }
}

TEST_CASE("a refutation is of an erratum of its document, and shows two different numbers") {
    for (document const& d : documents()) {
        for (refutation const& r : d.refutations) {
            INFO(r.id);
            CHECK(std::ranges::count(d.errata, r.id, &erratum::id) == 1);
            CHECK(r.value != r.misprint);
            CHECK(r.row < r.rows);
            CHECK(r.column < r.columns);
        }
    }
}
