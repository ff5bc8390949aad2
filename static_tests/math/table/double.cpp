// SPDX-License-Identifier: BSL-1.0
// MPFR's results. Written by  cmake --build build/test --target leibniz.write_table
#include <leibniz/math.hpp>

namespace math = leibniz::math;

static_assert(math::sqrt(0x0.0000000000003p-1022) == 0x1.bb67ae8584caap-537);
static_assert(math::sqrt(0x0.0000000000261p-1022) == 0x1.8ad8c842be9b5p-533);
static_assert(math::sqrt(0x1.2da88p-897) == 0x1.89p-449);
static_assert(math::sqrt(0x1.d12p-375) == 0x1.e8p-188);
static_assert(math::sqrt(0x1.becb618bp-12) == 0x1.523340dd31c6p-6);
static_assert(math::sqrt(0x1p+0) == 0x1p+0);
static_assert(math::sqrt(0x1.aa23f60149e35p+0) == 0x1.4a4a6cbfb44f7p+0);
static_assert(math::sqrt(0x1.aaa3b2p+13) == 0x1.d36p+6);
static_assert(math::sqrt(0x1.77f2f199p+292) == 0x1.363bp+146);
static_assert(math::sqrt(0x1.59c3480000005p+579) == 0x1.a4c0000000003p+289);
static_assert(math::sqrt(0x1.175a7f39c26d1p+739) == 0x1.7a3116061f5c7p+369);
static_assert(math::sqrt(0x1.8fea200000002p+941) == 0x1.c480000000001p+470);

static_assert(math::cbrt(-0x1.50e9f1651a50dp+898) == -0x1.6176500cbc6fep+299);
static_assert(math::cbrt(-0x1.ffffffffep+3) == -0x1.428a2f98d0707p+1);
static_assert(math::cbrt(-0x1.ffffffffffffep-1) == -0x1.fffffffffffffp-1);
static_assert(math::cbrt(-0x1.2402c0a73d1a7p-2) == -0x1.510143350bac9p-1);
static_assert(math::cbrt(-0x1.ffffff4p-9) == -0x1.428a2f7085e2bp-3);
static_assert(math::cbrt(0x1.b000000000005p-938) == 0x1.8000000000001p-313);
static_assert(math::cbrt(0x1.1427bcaaefad7p-927) == 0x1.068ca6d064ec4p-309);
static_assert(math::cbrt(0x1.e7ed5e097efp-112) == 0x1.f7d8b9faf9474p-38);
static_assert(math::cbrt(0x1.84beb47ap-79) == 0x1.d3174fe1c63d6p-27);
static_assert(math::cbrt(0x1.4cd3fb2a70f49p+0) == 0x1.17678894ee8fep+0);
static_assert(math::cbrt(0x1.80cf1a793623bp+1) == 0x1.7179991046eb6p+0);
static_assert(math::cbrt(0x1.e04efcf38171bp+588) == 0x1.3bbe26335d029p+196);

static_assert(math::hypot(-0x1.292770db6a591p+598, 0x1.3259b9093d143p+243) ==
              0x1.292770db6a591p+598);
static_assert(math::hypot(-0x1.2e5c67711767fp+105, -0x1.bdaa9a91d6ep-306) ==
              0x1.2e5c67711767fp+105);
static_assert(math::hypot(-0x1.eb226a782573dp+14, 0x1.f8627c1fb2c5ep-15) == 0x1.eb226a782573dp+14);
static_assert(math::hypot(-0x1.d5738f7eb527ep+4, -0x1.3bacd6ff8ddc1p-4) == 0x1.d573f9a151301p+4);
static_assert(math::hypot(-0x1.aef789d4a9305p+2, -0x1.01b9c0d34450bp+4) == 0x1.175702126a646p+4);
static_assert(math::hypot(-0x1.0000006668p+1, 0x1.a85523881428p-26) == 0x1.0000006668p+1);
static_assert(math::hypot(-0x1.2c2c67e9c85f5p-852, -0x1.761b2720516b1p+717) ==
              0x1.761b2720516b1p+717);
static_assert(math::hypot(0x0.000036ef3ad1cp-1022, 0x1.ffffffffffff8p+1023) ==
              0x1.ffffffffffff8p+1023);
static_assert(math::hypot(0x1.b004d8effffffp-506, 0x1.475dcp-513) == 0x1.b006c90ffffffp-506);
static_assert(math::hypot(0x1.a8edeb5p-9, 0x1.d77b2cfcp-6) == 0x1.da76b55e90e42p-6);
static_assert(math::hypot(0x1.76fc858d831fbp-1, 0x1.9915f51015231p+1) == 0x1.a3b09bd0ef625p+1);
static_assert(math::hypot(0x1.fffffffff7p-1, -0x1.ffff8d6p-1) == 0x1.6a09bde147205p+0);

static_assert(math::hypot(-0x1.ff4e7adbe21b1p+13, 0x1.7ef5c0c949295p-14, 0x0p+0) ==
              0x1.ff4e7adbe21b1p+13);
static_assert(math::hypot(-0x1.cfee1d16d732ep+12, 0x1.b930764469b8bp-12, 0x0p+0) ==
              0x1.cfee1d16d733bp+12);
static_assert(math::hypot(-0x1.de9af34e47899p+1, 0x1.5603e3d554a9p+2, -0x1.f5b4d83d1eb99p+0) ==
              0x1.b3db959b74903p+2);
static_assert(math::hypot(-0x1.ffffffffffff9p-1, -0x1.63a7ecbe888p-26, -0x1.ffffffffffed8p-9) ==
              0x1.00007fffdfffep+0);
static_assert(math::hypot(-0x1.68e92p-31, 0x1.01618p+6, -0x1.0000003p+5) == 0x1.1f73d35261063p+6);
static_assert(math::hypot(-0x1.bp-126, -0x1.ffffffffp-1, -0x1.87170bp-4) == 0x1.012a0e2fd26dap+0);
static_assert(math::hypot(0x1.7e05f22ee20ep-11, -0x1.ffffe36cp-1, -0x1.fffffffffff3p-1) ==
              0x1.6a09df7393fffp+0);
static_assert(math::hypot(0x1.349774a71dc62p+1, 0x1.e908d1773e429p-2, -0x1.3002a371a8884p+0) ==
              0x1.5d630687c990ep+1);
static_assert(math::hypot(0x1.524ceaedcb98p+2, 0x1.7832e7f8495f6p+4, 0x1.74d31452e13b6p+1) ==
              0x1.8465051504845p+4);
static_assert(math::hypot(0x1.50969f85bfdd6p+3, 0x1.4c7024c4dd87cp-1, 0x1.18fe01aaa9141p+0) ==
              0x1.530da3f23cfbep+3);
static_assert(math::hypot(0x1.c8162bf3e2f7ap+3, 0x1.834d9d8a33cb1p-2, 0x1.4cdde0dc297a4p+4) ==
              0x1.9388ffb53a857p+4);
static_assert(math::hypot(0x1.7d33ffdaaaff7p+14, 0x1.1d0b70f09044ap-14, 0x0p+0) ==
              0x1.7d33ffdaaaff7p+14);

static_assert(math::exp(-0x1.74910d52d304ap+9) == 0x0.0000000000001p-1022);
static_assert(math::exp(-0x1.74910d52d3049p+9) == 0x0.0000000000001p-1022);
static_assert(math::exp(-0x1.733227eba6457p+9) == 0x0.0000000000008p-1022);
static_assert(math::exp(-0x1.72605baab6109p+9) == 0x0.0000000000028p-1022);
static_assert(math::exp(-0x1.0000000000e72p+2) == 0x1.2c155b820f939p-6);
static_assert(math::exp(-0x1.ffffcp-1) == 0x1.78b592797e514p-2);
static_assert(math::exp(-0x1.ffecp-8) == 0x1.fc042506fb7ap-1);
static_assert(math::exp(-0x1.7ddc466ad3a72p-24) == 0x1.fffffd0447756p-1);
static_assert(math::exp(-0x1.0216c8af2bc23p-459) == 0x1p+0);
static_assert(math::exp(0x1.bdd1cdd8p-23) == 0x1.0000037ba3a1cp+0);
static_assert(math::exp(0x1.54b681a0dc873p-2) == 0x1.650f751b77c2cp+0);
static_assert(math::exp(0x1.62e42fefa39eap+9) == 0x1.fffffffffeb2ap+1023);

static_assert(math::exp2(-0x1.0b7a271b1aa68p+10) == 0x0.0000000000011p-1022);
static_assert(math::exp2(-0x1p+6) == 0x1p-64);
static_assert(math::exp2(-0x1.00007cp+0) == 0x1.ffff541995a36p-2);
static_assert(math::exp2(-0x1.77939ab55ee3fp-3) == 0x1.c2e257eb8bcbcp-1);
static_assert(math::exp2(-0x1.2562d94ddc4b8p-28) == 0x1.ffffffe6947cdp-1);
static_assert(math::exp2(-0x1.be77e68289887p-513) == 0x1p+0);
static_assert(math::exp2(0x1.871379ce1001cp-30) == 0x1.000000043c4b1p+0);
static_assert(math::exp2(0x1.935045b1c7498p-15) == 0x1.00022f1ee1f3ap+0);
static_assert(math::exp2(0x1.300090339b7cep-2) == 0x1.3a7dd200ee897p+0);
static_assert(math::exp2(0x1.d78p+7) == 0x1.ae89f995ad3adp+235);
static_assert(math::exp2(0x1.ffffffffffff8p+9) == 0x1.fffffffffe9d2p+1023);
static_assert(math::exp2(0x1.fffffffffffffp+9) == 0x1.ffffffffffd3ap+1023);

static_assert(math::expm1(-0x1.acc72b7ad9092p+309) == -0x1p+0);
static_assert(math::expm1(-0x1.1dae6eeabc9b6p-2) == -0x1.f2958b4c44c4dp-3);
static_assert(math::expm1(-0x1.dbe4fd45c019p-8) == -0x1.da2bb91679ca2p-8);
static_assert(math::expm1(-0x1.65ac1145p-121) == -0x1.65ac1145p-121);
static_assert(math::expm1(0x1.b9fc1cf642f83p-482) == 0x1.b9fc1cf642f83p-482);
static_assert(math::expm1(0x1.84c18c134ap-83) == 0x1.84c18c134ap-83);
static_assert(math::expm1(0x1.b4d2ap-16) == 0x1.b4d414afe31f6p-16);
static_assert(math::expm1(0x1.266307838918ep-15) == 0x1.26645a0c28318p-15);
static_assert(math::expm1(0x1.00000000008p-4) == 0x1.082b577d3575cp-4);
static_assert(math::expm1(0x1.55f712p-4) == 0x1.64a54e884166p-4);
static_assert(math::expm1(0x1.00000001p-2) == 0x1.22d78f10e9178p-2);
static_assert(math::expm1(0x1.0000064p+0) == 0x1.b7e1625fcb5efp+0);

static_assert(math::log(0x1.1e3881eb4663bp-597) == -0x1.9db28100d79dep+8);
static_assert(math::log(0x1p-1) == -0x1.62e42fefa39efp-1);
static_assert(math::log(0x1.fffffab8p-1) == -0x1.520001be44031p-23);
static_assert(math::log(0x1.ffffffffffff8p-1) == -0x1.0000000000002p-50);
static_assert(math::log(0x1.ffffffffffff8p-1) == -0x1.0000000000002p-50);
static_assert(math::log(0x1.fffffffffffffp-1) == -0x1p-53);
static_assert(math::log(0x1.0000000000003p+0) == 0x1.7fffffffffffep-51);
static_assert(math::log(0x1.0000000000097p+0) == 0x1.2dfffffffffa7p-45);
static_assert(math::log(0x1.00000808p+0) == 0x1.00fffbf7fc159p-21);
static_assert(math::log(0x1.00010cp+2) == 0x1.62e53bef17575p+0);
static_assert(math::log(0x1.460f8e6e47e22p+423) == 0x1.2571732d178acp+8);
static_assert(math::log(0x1p+991) == 0x1.577455642a991p+9);

static_assert(math::log2(0x1.ffffffffffffcp-560) == -0x1.178p+9);
static_assert(math::log2(0x1.821a72p-104) == -0x1.9da0edbe39026p+6);
static_assert(math::log2(0x1.72d724a967eb8p-1) == -0x1.dc837f8785bfep-2);
static_assert(math::log2(0x1.ffff88p-1) == -0x1.5a3f5780fa83cp-18);
static_assert(math::log2(0x1.ffffffcdp-1) == -0x1.264f4e5893395p-27);
static_assert(math::log2(0x1.ffffffffff94p-1) == -0x1.379f43d5cb894p-42);
static_assert(math::log2(0x1.fffffffffffcp-1) == -0x1.71547652b8315p-47);
static_assert(math::log2(0x1.ffffffffffffdp-1) == -0x1.14ff58be0a23fp-51);
static_assert(math::log2(0x1p+31) == 0x1.fp+4);
static_assert(math::log2(0x1.1dea1c50ed375p+125) == 0x1.f4a34439e690cp+6);
static_assert(math::log2(0x1.dbd7eb520f83ep+674) == 0x1.517279d6255c5p+9);
static_assert(math::log2(0x1p+963) == 0x1.e18p+9);

static_assert(math::log10(0x1.97ae1d1ed921p-190) == -0x1.c7f2eed47f278p+5);
static_assert(math::log10(0x1.02dafbd7d5e0fp-1) == -0x1.2f5263542a879p-2);
static_assert(math::log10(0x1.3700b783f354fp-1) == -0x1.bb6752000b061p-3);
static_assert(math::log10(0x1.c709dfdae772ap-1) == -0x1.a39bcb2eb12a5p-5);
static_assert(math::log10(0x1.fffff96p-1) == -0x1.7048213a3ad35p-24);
static_assert(math::log10(0x1.ffffffffffff8p-1) == -0x1.bcb7b1526e512p-52);
static_assert(math::log10(0x1.ffffffffffffdp-1) == -0x1.4d89c4fdd2bccp-53);
static_assert(math::log10(0x1.0000000000001p+0) == 0x1.bcb7b1526e50dp-54);
static_assert(math::log10(0x1.0000000000005p+0) == 0x1.15f2ced384f26p-51);
static_assert(math::log10(0x1.0000000000006p+0) == 0x1.4d89c4fdd2bc7p-51);
static_assert(math::log10(0x1.1aabbe78c617cp+0) == 0x1.6097b99a582f2p-5);
static_assert(math::log10(0x1.ffffffffffffcp+1023) == 0x1.34413509f79ffp+8);

static_assert(math::log1p(-0x1.7812535de1addp-14) == -0x1.7816a45a76cd8p-14);
static_assert(math::log1p(-0x1.34e88d78f25a1p-23) == -0x1.34e88eedb2c41p-23);
static_assert(math::log1p(-0x1.950c70c7c48e6p-816) == -0x1.950c70c7c48e6p-816);
static_assert(math::log1p(0x1.ffffffffffff9p-1021) == 0x1.ffffffffffff9p-1021);
static_assert(math::log1p(0x1.0000000000005p-836) == 0x1.0000000000005p-836);
static_assert(math::log1p(0x1.ffffffffffffep-522) == 0x1.ffffffffffffep-522);
static_assert(math::log1p(0x1.4586637d7fc46p-256) == 0x1.4586637d7fc46p-256);
static_assert(math::log1p(0x1.c80d8703p-7) == 0x1.c4e88ca913db2p-7);
static_assert(math::log1p(0x1.ffffffffccep-1) == 0x1.62e42fef8a0efp-1);
static_assert(math::log1p(0x1.00000008d4p+0) == 0x1.62e42ff8779efp-1);
static_assert(math::log1p(0x1.0000000000004p+150) == 0x1.9fe3682cd3be4p+6);
static_assert(math::log1p(0x1.2baef9b321bd1p+208) == 0x1.20aa114587029p+7);

static_assert(math::pow(0x0.964f074686232p-1022, -0x0.0b7c339d4fb9fp-1022) == 0x1p+0);
static_assert(math::pow(0x1.0000000000006p-12, -0x1.2p+3) == 0x1.fffffffffff94p+107);
static_assert(math::pow(0x1.fp-9, 0x1.fffffffffffe8p-1) == 0x1.f000000000082p-9);
static_assert(math::pow(0x1.00000000000c4p-2, 0x1.ffffffffe8p-1) == 0x1.0000000010aefp-2);
static_assert(math::pow(0x1.fffffffffdad8p-1, 0x1.fffffe0e8p-1) == 0x1.fffffffffdad8p-1);
static_assert(math::pow(0x1.fffffffffffffp-1, -0x1.0000000000006p-12) == 0x1p+0);
static_assert(math::pow(0x1.000003bcp+0, -0x1p+4) == 0x1.ffff88800ed13p-1);
static_assert(math::pow(0x1.d359eeb1b44adp+7, 0x1.c5db8ab53c9c4p+2) == 0x1.bd51a906c6cd7p+55);
static_assert(math::pow(0x1.470dce93cd3cbp+10, 0x1.b5c99d9b9ddebp+5) == 0x1.7ccc545ecde2fp+566);
static_assert(math::pow(0x1.8800000000007p+11, 0x1.8p+3) == 0x1.4c57285ccad7p+139);
static_assert(math::pow(0x1.8569e99147272p+58, 0x1.5555555555555p-2) == 0x1.72f161a4544e9p+19);
static_assert(math::pow(0x1.b38392cf95b9cp+983, -0x1.15eb6a091fab6p+0) == 0x0.000000000004p-1022);

static_assert(math::sin(-0x1.87dd072d8d6dbp+514) == -0x1.489d7beb3e384p-3);
static_assert(math::sin(-0x1.8d274a1743e66p+18) == 0x1.293fef2b31e8fp-2);
static_assert(math::sin(-0x1.ffffffffe67p-1) == -0x1.aed548f082ff2p-1);
static_assert(math::sin(-0x1.12fd1414dac9bp-7) == -0x1.12fc408d42501p-7);
static_assert(math::sin(-0x1.85002c59c83p-418) == -0x1.85002c59c83p-418);
static_assert(math::sin(0x1.ce64p-132) == 0x1.ce64p-132);
static_assert(math::sin(0x1.738f8a1826cap-44) == 0x1.738f8a1826cap-44);
static_assert(math::sin(0x1.ff9dp-2) == 0x1.ea97a385a429ap-2);
static_assert(math::sin(0x1.b394b104204fcp+0) == 0x1.fba239477ec1fp-1);
static_assert(math::sin(0x1.5fdbbe9bba77bp+5) == 0x1.708e9e934e2f8p-45);
static_assert(math::sin(0x1.3c6833c7ed2ecp+577) == 0x1.c952f707a783p-1);
static_assert(math::sin(0x1.fffffffffffffp+1023) == 0x1.452fc98b34e97p-8);

static_assert(math::cos(-0x1.fffffffe8p+7) == -0x1.45f75d8ded958p-5);
static_assert(math::cos(-0x1.6753038434beep-12) == 0x1.fffffe07a6119p-1);
static_assert(math::cos(-0x1.8d82e75191165p-40) == 0x1p+0);
static_assert(math::cos(0x1.d5475dcb37e1p-228) == 0x1p+0);
static_assert(math::cos(0x1.af8b133604946p-15) == 0x1.fffffff4a229ap-1);
static_assert(math::cos(0x1.36bebec37ec85p-2) == 0x1.e89b03e4565c8p-1);
static_assert(math::cos(0x1.0055965c7357dp+12) == -0x1.e98065e6be29ap-40);
static_assert(math::cos(0x1.d94890abe16c8p+12) == 0x1.14da5b02e51edp-2);
static_assert(math::cos(0x1.294c393f8b76cp+15) == -0x1p+0);
static_assert(math::cos(0x1.0749e46f0bd33p+17) == -0x1.80e2d4427bc59p-2);
static_assert(math::cos(0x1.b1bc18e364146p+536) == 0x1.8e755a33eb787p-2);
static_assert(math::cos(0x1.cf0f0dbb03f78p+837) == 0x1.f9b019340734p-1);

static_assert(math::tan(-0x1.abe5de48dcb13p+532) == -0x1.ac1e6379077fap-1);
static_assert(math::tan(-0x1.ffff65ap-8) == -0x1.0001082642b81p-7);
static_assert(math::tan(-0x1.00c9c7855cc7cp-287) == -0x1.00c9c7855cc7cp-287);
static_assert(math::tan(-0x1.0ed26c83568d8p-472) == -0x1.0ed26c83568d8p-472);
static_assert(math::tan(0x1.01a8d88e7ae02p-777) == 0x1.01a8d88e7ae02p-777);
static_assert(math::tan(0x1.b712858b2424p-98) == 0x1.b712858b2424p-98);
static_assert(math::tan(0x1.00000008p+0) == 0x1.8eb245e755b0cp+0);
static_assert(math::tan(0x1.00001b54p+0) == 0x1.8eb2a368ebc98p+0);
static_assert(math::tan(0x1.07e4cef4cbd94p+8) == -0x1.f72a12230ab8dp-43);
static_assert(math::tan(0x1.f0054c8ad5079p+8) == -0x1.76e1659b9ab59p-2);
static_assert(math::tan(0x1.b24eae6p+77) == 0x1.78ab60a298382p-30);
static_assert(math::tan(0x1.3e3ap+78) == -0x1.cf2873dd7da46p+17);

static_assert(math::asin(-0x1.d36b2e4b121b4p-1) == -0x1.2680969cc9e13p+0);
static_assert(math::asin(-0x1.536d24dd06da1p-1) == -0x1.731157d7b5585p-1);
static_assert(math::asin(-0x1.1003f2658b504p-8) == -0x1.100425953501bp-8);
static_assert(math::asin(-0x1.087ef6248d2cbp-123) == -0x1.087ef6248d2cbp-123);
static_assert(math::asin(0x0.00000000003b1p-1022) == 0x0.00000000003b1p-1022);
static_assert(math::asin(0x1.143634a6d3afep-5) == 0x1.14439c4211332p-5);
static_assert(math::asin(0x1.3a062f55005eep-1) == 0x1.520ea0ff165a4p-1);
static_assert(math::asin(0x1.626de13f14c36p-1) == 0x1.8778f4efa313p-1);
static_assert(math::asin(0x1.659a362fcbcccp-1) == 0x1.8be348dcdf397p-1);
static_assert(math::asin(0x1.74206cdb3c3eap-1) == 0x1.a098ceb272656p-1);
static_assert(math::asin(0x1.be93e1db62acp-1) == 0x1.0f4a45453df5ep+0);
static_assert(math::asin(0x1.ffffffffffffbp-1) == 0x1.921fb4b52714ap+0);

static_assert(math::acos(-0x1.ffffffffff6cp-1) == 0x1.921faf2f12e4bp+1);
static_assert(math::acos(-0x1.a90da0bfe9698p-1) == 0x1.466df48debdc3p+1);
static_assert(math::acos(-0x1.74b85ce966d4ap-2) == 0x1.f17ea44d694p+0);
static_assert(math::acos(-0x1.5a03f72b722ddp-8) == 0x1.9379b9a4c9804p+0);
static_assert(math::acos(-0x1.eb784e45c8d2p-9) == 0x1.93157191227fp+0);
static_assert(math::acos(0x1.355af63420dd8p-334) == 0x1.921fb54442d18p+0);
static_assert(math::acos(0x1.30db7a8p-70) == 0x1.921fb54442d18p+0);
static_assert(math::acos(0x1.acacbc2d2855bp-7) == 0x1.8ec655891ee5ap+0);
static_assert(math::acos(0x1.aa6b18c377f9p-1) == 0x1.2c51e6e5f7bcp-1);
static_assert(math::acos(0x1.b116a6abb00fp-1) == 0x1.200bef1c223fcp-1);
static_assert(math::acos(0x1.ee6f175623e4cp-1) == 0x1.0d0244ee48df6p-2);
static_assert(math::acos(0x1.ffffffffffffbp-1) == 0x1.1e3779b97f4a8p-25);

static_assert(math::atan(-0x1.7ab27b9da5a83p+4) == -0x1.8750734b948ebp+0);
static_assert(math::atan(-0x1.e11e6f365a4ebp+1) == -0x1.4f8ed1e64b3c8p+0);
static_assert(math::atan(-0x1.9de722b0115bap-8) == -0x1.9de5ba0a2247p-8);
static_assert(math::atan(-0x0.00000000005dap-1022) == -0x0.00000000005dap-1022);
static_assert(math::atan(0x1.92dc61b225d68p-428) == 0x1.92dc61b225d68p-428);
static_assert(math::atan(0x1.1da7a3dd16158p-23) == 0x1.1da7a3dd1613ap-23);
static_assert(math::atan(0x1.d496b8afd9879p-8) == 0x1.d494ad5fdba03p-8);
static_assert(math::atan(0x1p-1) == 0x1.dac670561bb4fp-2);
static_assert(math::atan(0x1.fffffffffd8p+2) == 0x1.7249faa9967abp+0);
static_assert(math::atan(0x1.356051042a5e3p+3) == 0x1.77bd14fcfd276p+0);
static_assert(math::atan(0x1.09c99d5bca058p+10) == 0x1.91e2109b99ecp+0);
static_assert(math::atan(0x1.ffffffffffff9p+425) == 0x1.921fb54442d18p+0);

static_assert(math::atan2(-0x1.3d3184c4bb812p-4, 0x1.977079a097d52p+0) == -0x1.8e47c00377e16p-5);
static_assert(math::atan2(-0x1.0000000035b8p-4, 0x1.83bdbb168306p-80) == -0x1.921fb54442d18p+0);
static_assert(math::atan2(-0x1.8cbf285d40f67p-59, -0x1.27e95382f35bdp+727) ==
              -0x1.921fb54442d18p+1);
static_assert(math::atan2(-0x1.96f8125f4e858p-535, 0x1.f8bf638454504p+536) ==
              -0x0.0000000000006p-1022);
static_assert(math::atan2(0x1.fe0280e29023ap-534, 0x1.09313da2f9abcp+534) ==
              0x0.000000000007bp-1022);
static_assert(math::atan2(0x1.eadfc295ffffep-500, -0x1.98946p+553) == 0x1.921fb54442d18p+1);
static_assert(math::atan2(0x1.54c18d41dd699p-431, 0x1.35b1bbc3e6d1ap-609) == 0x1.921fb54442d18p+0);
static_assert(math::atan2(0x1.c87bded2611f4p+0, 0x1.58764450ac2f4p-2) == 0x1.6263faa87a1e1p+0);
static_assert(math::atan2(0x1.a22a7e58e5608p+1, -0x1.057d40783f21fp+6) == 0x1.8bbb84b40bab3p+1);
static_assert(math::atan2(0x1.894a56095be91p+7, -0x1.142f4c833bad3p+8) == 0x1.42ece476196bfp+1);
static_assert(math::atan2(0x1.7682910cc57c4p+9, -0x1.6c96db9bb62e4p-8) == 0x1.922031e03d565p+0);
static_assert(math::atan2(0x1.1150d277p+11, 0x1.2ada38p+48) == 0x1.d44p-38);

static_assert(math::sinh(-0x1.b5b174f1b862p+7) == -0x1.a8498ee674e6bp+314);
static_assert(math::sinh(-0x1.c8e20907df2e8p+0) == -0x1.728e5c22d97ap+1);
static_assert(math::sinh(-0x1.00000000017p+0) == -0x1.2cd9fc44eddp+0);
static_assert(math::sinh(-0x1.cc569494cp-2) == -0x1.dc003cc58d4dap-2);
static_assert(math::sinh(-0x1.5b14492eed691p-3) == -0x1.5cbe374ca8096p-3);
static_assert(math::sinh(-0x1.4e2304b038f4bp-11) == -0x1.4e23062bb6b3fp-11);
static_assert(math::sinh(-0x1.e10749f05c9ap-16) == -0x1.e10749f177a9dp-16);
static_assert(math::sinh(-0x1.efp-121) == -0x1.efp-121);
static_assert(math::sinh(0x0.000000000f65ep-1022) == 0x0.000000000f65ep-1022);
static_assert(math::sinh(0x1.05a7ea612b34bp-448) == 0x1.05a7ea612b34bp-448);
static_assert(math::sinh(0x1.741b3b02c09c2p-6) == 0x1.74236b8ab8301p-6);
static_assert(math::sinh(0x1.633ce8fb9f879p+9) == 0x1.fffffffffed3bp+1023);

static_assert(math::cosh(-0x1.0007p+4) == 0x1.0fa57b74f708fp+22);
static_assert(math::cosh(-0x1.cbf297f9c508p-4) == 0x1.019d9f1b550d3p+0);
static_assert(math::cosh(-0x1.cp-11) == 0x1.0000062000064p+0);
static_assert(math::cosh(-0x1.88f101a916811p-12) == 0x1.0000012d917c4p+0);
static_assert(math::cosh(-0x1.7c5c49b6a29b2p-22) == 0x1.000000000011bp+0);
static_assert(math::cosh(-0x1.8ba5d0df07864p-26) == 0x1.0000000000001p+0);
static_assert(math::cosh(0x1.dae9a454050c5p-32) == 0x1p+0);
static_assert(math::cosh(0x1.1fd6p-29) == 0x1p+0);
static_assert(math::cosh(0x1.adf07968ecf17p-4) == 0x1.01695cd045c7p+0);
static_assert(math::cosh(0x1.0dd096eeb46dcp-3) == 0x1.023992c64f676p+0);
static_assert(math::cosh(0x1.f5cb70c56cb07p+5) == 0x1.680f0e3bb7853p+89);
static_assert(math::cosh(0x1.633ce8fb9f876p+9) == 0x1.fffffffffe13bp+1023);

static_assert(math::tanh(-0x1.f16d610edd767p+548) == -0x1p+0);
static_assert(math::tanh(-0x1.324c55a24p-9) == -0x1.324c3117f44adp-9);
static_assert(math::tanh(0x1.cb87c08fdcae7p-430) == 0x1.cb87c08fdcae7p-430);
static_assert(math::tanh(0x1.141b25f62c65ep-18) == 0x1.141b25f625b4fp-18);
static_assert(math::tanh(0x1.000000000001dp-8) == 0x1.ffff5555999d2p-9);
static_assert(math::tanh(0x1.000006p+0) == 0x1.85efb05b78653p-1);
static_assert(math::tanh(0x1.1e5411e39e225p+2) == 0x1.ffddeb1e2c02cp-1);
static_assert(math::tanh(0x1.55043860488e8p+2) == 0x1.fff9d4397ca99p-1);
static_assert(math::tanh(0x1.1f9d199fe6b6p+3) == 0x1.fffffef3f4d77p-1);
static_assert(math::tanh(0x1.5ba50f3bcd866p+92) == 0x1p+0);
static_assert(math::tanh(0x1.bedb35d28ac12p+773) == 0x1p+0);
static_assert(math::tanh(0x1.88835bd99bfd8p+900) == 0x1p+0);

static_assert(math::asinh(-0x1.82d82511d478p-6) == -0x1.82cef21521e3fp-6);
static_assert(math::asinh(0x1p-805) == 0x1p-805);
static_assert(math::asinh(0x1.fffffffffffffp-355) == 0x1.fffffffffffffp-355);
static_assert(math::asinh(0x1.55be645fd3723p-14) == 0x1.55be64597b6ep-14);
static_assert(math::asinh(0x1.6da9e8c3ce734p-8) == 0x1.6da96c6cf416p-8);
static_assert(math::asinh(0x1.4bbe2ac903c47p-6) == 0x1.4bb85d7ced8bcp-6);
static_assert(math::asinh(0x1.ffffffffff86p-1) == 0x1.c34366179cec3p-1);
static_assert(math::asinh(0x1.12c2e70d2b6fcp+8) == 0x1.93c787b5310efp+2);
static_assert(math::asinh(0x1.557bfdfd81e11p+16) == 0x1.824ac3927a60ap+3);
static_assert(math::asinh(0x1.e01971ad8f726p+487) == 0x1.52e277c14441ap+8);
static_assert(math::asinh(0x1.0000000000003p+995) == 0x1.592ff2a01625ap+9);
static_assert(math::asinh(0x1.fffffffffffffp+1023) == 0x1.633ce8fb9f87ep+9);

static_assert(math::acosh(0x1.0000000000003p+0) == 0x1.3988e1409212ep-25);
static_assert(math::acosh(0x1.0000000000007p+0) == 0x1.deeea11683f48p-25);
static_assert(math::acosh(0x1.0000000001p+0) == 0x1.6a09e667f39eap-20);
static_assert(math::acosh(0x1.000000f5p+0) == 0x1.622cd31bb1eb6p-12);
static_assert(math::acosh(0x1.53e7563a3f847p+2) == 0x1.2d4e00b8af45ap+1);
static_assert(math::acosh(0x1.a6b699ab6473ap+2) == 0x1.499f6b99aab22p+1);
static_assert(math::acosh(0x1.b30b6f620aae9p+5) == 0x1.2c19b839bf2bp+2);
static_assert(math::acosh(0x1.9b71938e17ff7p+11) == 0x1.195a334d43dc2p+3);
static_assert(math::acosh(0x1.a0ca09335c0dcp+16) == 0x1.88ab41675848ep+3);
static_assert(math::acosh(0x1.bb5928914eb65p+240) == 0x1.4f31ff02ddef6p+7);
static_assert(math::acosh(0x1p+813) == 0x1.1a1c641afe90ep+9);
static_assert(math::acosh(0x1.f1463ea166a63p+954) == 0x1.4b4f4c7ee4fc9p+9);

static_assert(math::atanh(-0x1.fffffffdf6p-1) == -0x1.6dac16de0b795p+3);
static_assert(math::atanh(-0x1.b5c76e1494d7fp-1) == -0x1.464b9d070b741p+0);
static_assert(math::atanh(-0x1.75925983d1831p-138) == -0x1.75925983d1831p-138);
static_assert(math::atanh(-0x0.ffffffffffffcp-1022) == -0x0.ffffffffffffcp-1022);
static_assert(math::atanh(0x1.a1168251e0b32p-657) == 0x1.a1168251e0b32p-657);
static_assert(math::atanh(0x1.583eb93a89ca1p-9) == 0x1.583eed1a182e1p-9);
static_assert(math::atanh(0x1.0000000000001p-7) == 0x1.000155588891cp-7);
static_assert(math::atanh(0x1.0b484ed490b2ep-7) == 0x1.0b49d353c174cp-7);
static_assert(math::atanh(0x1.5cb8d4e1f7f47p-7) == 0x1.5cbc33b704324p-7);
static_assert(math::atanh(0x1.1dda279737a4cp-1) == 0x1.42bf7d8390d1bp-1);
static_assert(math::atanh(0x1.686126c9157e2p-1) == 0x1.bff5c3f12338bp-1);
static_assert(math::atanh(0x1.ffffffffffffap-1) == 0x1.1d1b02751cfe2p+4);

static_assert(math::divide(-0x1.6af077d16190fp+511, 0x1.83c890fff0ec2p-512) ==
              -0x1.df329b3d78a8bp+1022);
static_assert(math::divide(-0x1.551p-1, -0x1.fffffffffff1p+3) == 0x1.55100000000ap-5);
static_assert(math::divide(-0x1p-5, 0x1.ffffffee8p+7) == -0x1.00000008cp-13);
static_assert(math::divide(-0x1.bp-30, -0x1.0000000f4p-5) == 0x1.afffffe644p-25);
static_assert(math::divide(-0x1.881d4207cp-42, -0x1.00000054p+0) == 0x1.881d418716668p-42);
static_assert(math::divide(-0x1.ea9b58e81468bp-537, 0x1.a2a67a6ef4d56p+538) ==
              -0x0.0000000000001p-1022);
static_assert(math::divide(0x1.75fa28577ac3ap-521, -0x1.42caacde9064cp+522) ==
              -0x0.00000944c0fe9p-1022);
static_assert(math::divide(0x1.6273f8f02ff8ap-284, -0x1.2aeb1b9196576p+94) ==
              -0x1.2f8f9f469c1edp-378);
static_assert(math::divide(0x1.d8cf7ca3bed1cp-170, -0x1.a78b5d9fac50ep-252) ==
              -0x1.1dc70e8d2f226p+82);
static_assert(math::divide(0x1.4aacc920587c7p-1, 0x1.ba3efaabed6a8p+1) == 0x1.7ed4c9790b6d8p-3);
static_assert(math::divide(0x1.ffffffffffffep-1, -0x1.ffffff1p+7) == -0x1.0000007800003p-8);
static_assert(math::divide(0x1.dd6c6cc3d1ad3p+0, 0x1.8a9bf881ad653p-1) == 0x1.35b9a57df957p+1);

static_assert(math::floor(-0x1.734458e1862cep+49) == -0x1.734458e1862dp+49);
static_assert(math::floor(-0x1.000000000004p+0) == -0x1p+1);
static_assert(math::floor(-0x1.ffffff8ed8p-1) == -0x1p+0);
static_assert(math::floor(-0x1.000000e18p-7) == -0x1p+0);
static_assert(math::floor(-0x1.aa8p-38) == -0x1p+0);
static_assert(math::floor(0x1.0000838p+0) == 0x1p+0);
static_assert(math::floor(0x1.000189p+0) == 0x1p+0);
static_assert(math::floor(0x1.9a31240000006p+20) == 0x1.9a312p+20);
static_assert(math::floor(0x1.0e66c31p+27) == 0x1.0e66c3p+27);
static_assert(math::floor(0x1.5a491dbba37bfp+29) == 0x1.5a491db8p+29);
static_assert(math::floor(0x1.924c0d0171deap+37) == 0x1.924c0d017p+37);
static_assert(math::floor(0x1.0feaa56cacb8p+45) == 0x1.0feaa56cacb8p+45);

static_assert(math::ceil(-0x1.69127e9604f96p+879) == -0x1.69127e9604f96p+879);
static_assert(math::ceil(-0x1.50d4a252a2211p+52) == -0x1.50d4a252a2211p+52);
static_assert(math::ceil(-0x1.cf2199306726cp+44) == -0x1.cf219930672p+44);
static_assert(math::ceil(-0x1.aa509448bb048p+39) == -0x1.aa509448bap+39);
static_assert(math::ceil(-0x1.74a5ff2fe09a8p+27) == -0x1.74a5ff2p+27);
static_assert(math::ceil(0x1.b2e300205fdfbp-871) == 0x1p+0);
static_assert(math::ceil(0x1.f9p-23) == 0x1p+0);
static_assert(math::ceil(0x1.0000000005e6p-3) == 0x1p+0);
static_assert(math::ceil(0x1.ffffcf0cp+4) == 0x1p+5);
static_assert(math::ceil(0x1.2887ba1fa1e8bp+7) == 0x1.2ap+7);
static_assert(math::ceil(0x1.84c1c1f29f601p+27) == 0x1.84c1c2p+27);
static_assert(math::ceil(0x1.7ee3b0ff6e3a4p+221) == 0x1.7ee3b0ff6e3a4p+221);

static_assert(math::round(-0x1.78d9a7a869f2ap+859) == -0x1.78d9a7a869f2ap+859);
static_assert(math::round(-0x1.e53e46e340105p+543) == -0x1.e53e46e340105p+543);
static_assert(math::round(-0x1.23cfa1027b149p+226) == -0x1.23cfa1027b149p+226);
static_assert(math::round(-0x1.ap+4) == -0x1.ap+4);
static_assert(math::round(-0x1.8p+2) == -0x1.8p+2);
static_assert(math::round(-0x1.00033ap+0) == -0x1p+0);
static_assert(math::round(0x1.ffffedfcp-1) == 0x1p+0);
static_assert(math::round(0x1.fffffffffefp+2) == 0x1p+3);
static_assert(math::round(0x1.464041bf73b6ap+35) == 0x1.464041bf8p+35);
static_assert(math::round(0x1.66277c1065be2p+38) == 0x1.66277c1064p+38);
static_assert(math::round(0x1.4378738c29e04p+40) == 0x1.4378738c2ap+40);
static_assert(math::round(0x1.dd7e4ce490d77p+473) == 0x1.dd7e4ce490d77p+473);

static_assert(math::trunc(-0x1.70be5488p+37) == -0x1.70be5488p+37);
static_assert(math::trunc(-0x1.fffffffe8p+6) == -0x1.fcp+6);
static_assert(math::trunc(-0x1.ffffffffffp+5) == -0x1.f8p+5);
static_assert(math::trunc(-0x1.c49f369134c19p+4) == -0x1.cp+4);
static_assert(math::trunc(0x1.5a2p+10) == 0x1.5ap+10);
static_assert(math::trunc(0x1.f886a56ebf5d1p+17) == 0x1.f8868p+17);
static_assert(math::trunc(0x1.2783a863b05e3p+22) == 0x1.2783a8p+22);
static_assert(math::trunc(0x1.5a87d1dp+27) == 0x1.5a87d1cp+27);
static_assert(math::trunc(0x1.b3ea8a86af13cp+46) == 0x1.b3ea8a86af1p+46);
static_assert(math::trunc(0x1.d990ad129e784p+94) == 0x1.d990ad129e784p+94);
static_assert(math::trunc(0x1.31b4daa8327d3p+349) == 0x1.31b4daa8327d3p+349);
static_assert(math::trunc(0x1.28e9854b6ce96p+601) == 0x1.28e9854b6ce96p+601);

static_assert(math::exp10(-0x1.439b746e36b4dp+8) == 0x0.0000000000001p-1022);
static_assert(math::exp10(-0x1.439b746e36b49p+8) == 0x0.0000000000001p-1022);
static_assert(math::exp10(-0x1.40d2e770f0dcap+8) == 0x0.000000000013p-1022);
static_assert(math::exp10(-0x1.bfffffffffffep+1) == 0x1.4b96be9c2da38p-12);
static_assert(math::exp10(0x1.40d8e43eaeeb5p-918) == 0x1p+0);
static_assert(math::exp10(0x1.08bfd41651ea4p-32) == 0x1.00000002619bap+0);
static_assert(math::exp10(0x1.c5fp-27) == 0x1.00000082a75ap+0);
static_assert(math::exp10(0x1.d615f47f6e102p-17) == 0x1.00021d3707d5fp+0);
static_assert(math::exp10(0x1.fffffefp-9) == 0x1.02501ee4e0ab1p+0);
static_assert(math::exp10(0x1.ffffffffc8p-6) == 0x1.13197fa6a83d3p+0);
static_assert(math::exp10(0x1.000000000157p+0) == 0x1.4000000003db4p+3);
static_assert(math::exp10(0x1.fffffffffffffp+4) == 0x1.3b8b5b5056de9p+106);

static_assert(math::erf(-0x1.b9770d1ac6addp+10) == -0x1p+0);
static_assert(math::erf(-0x1.ffff7p-1) == -0x1.af763ead79e3ap-1);
static_assert(math::erf(-0x1.8727cb4216cfap-3) == -0x1.b41020c5139fep-3);
static_assert(math::erf(-0x1.e5b37a9f86dc9p-8) == -0x1.1205c128590afp-7);
static_assert(math::erf(-0x1.ec32c342c2b01p-705) == -0x1.15b1723c6ff23p-704);
static_assert(math::erf(0x0.000000000d52fp-1022) == 0x0.000000000f08dp-1022);
static_assert(math::erf(0x1.1b24b465b132cp-20) == 0x1.3f7e3b0e83c93p-20);
static_assert(math::erf(0x1.736d9e22836c4p-12) == 0x1.a31ca029646cep-12);
static_assert(math::erf(0x1.82b51a54p-6) == 0x1.b4458748456b1p-6);
static_assert(math::erf(0x1.000000f08p+0) == 0x1.af767b3bbb353p-1);
static_assert(math::erf(0x1.7fbe422a6cfd9p+2) == 0x1p+0);
static_assert(math::erf(0x1.fffffffffffffp+1023) == 0x1p+0);

static_assert(math::erfc(-0x1.c23859a551529p+824) == 0x1p+1);
static_assert(math::erfc(-0x1.df61bf060444p+569) == 0x1p+1);
static_assert(math::erfc(-0x1.5ab716a38896cp+5) == 0x1p+1);
static_assert(math::erfc(-0x1.fffffff8p-1) == 0x1.d7bb3d385f326p+0);
static_assert(math::erfc(-0x1.ea3d67cb777e1p-17) == 0x1.0001149695ee7p+0);
static_assert(math::erfc(-0x1.b776p-22) == 0x1.000007bf83a7p+0);
static_assert(math::erfc(-0x1.0d18411f518e9p-651) == 0x1p+0);
static_assert(math::erfc(-0x0p+0) == 0x1p+0);
static_assert(math::erfc(0x1.720996e5d68acp-592) == 0x1p+0);
static_assert(math::erfc(0x1.c701e87033088p-1) == 0x1.abae7163fdc37p-3);
static_assert(math::erfc(0x1.2dbe7fe03f0a3p+2) == 0x1.c939bac070f4ap-36);
static_assert(math::erfc(0x1.5d43e3528c7e5p+2) == 0x1.aa9b99b8feb5dp-47);

static_assert(math::tgamma(-0x1.573fae561f64cp+7) == 0x0.01445b9958ffdp-1022);
static_assert(math::tgamma(-0x1.573fae561f64bp+7) == 0x0.01445b9959p-1022);
static_assert(math::tgamma(-0x1.fffffffff478p-1) == -0x1.63356b88af6fcp+37);
static_assert(math::tgamma(-0x1.ffffffffffffdp-3) == -0x1.39b4e8b50f62dp+2);
static_assert(math::tgamma(0x1.de82e3669687dp-860) == 0x1.11ea8d298ad36p+859);
static_assert(math::tgamma(0x1.15b2633999162p-19) == 0x1.d7ff062808511p+18);
static_assert(math::tgamma(0x1.006d58p+1) == 0x1.005cc2258146ap+0);
static_assert(math::tgamma(0x1.7fffd4p+1) == 0x1.ffff5d972d21p+0);
static_assert(math::tgamma(0x1.80000000006p+1) == 0x1.0000000000b13p+1);
static_assert(math::tgamma(0x1.a4p+6) == 0x1.65b0eb1760a7p+551);
static_assert(math::tgamma(0x1.573fae561f641p+7) == 0x1.fffffffffdf76p+1023);
static_assert(math::tgamma(0x1.573fae561f642p+7) == 0x1.fffffffffe49bp+1023);

static_assert(math::lgamma(-0x1.6f9a539e83edp+19) == -0x1.1fea9bb5e0c7fp+23);
static_assert(math::lgamma(-0x1.676041923d33cp+18) == -0x1.096554da5c62p+22);
static_assert(math::lgamma(-0x1.2814a94d8cd32p+16) == -0x1.7ad4ae446ed47p+19);
static_assert(math::lgamma(-0x1.9260dbc9e59b3p+1) == -0x1.b4de5a2b9dce2p-47);
static_assert(math::lgamma(-0x1.9260dbc9e59a8p+1) == 0x1.d25f1f1849ecbp-46);
static_assert(math::lgamma(-0x1.0000000000005p+0) == 0x1.137945f6be2a9p+5);
static_assert(math::lgamma(-0x1.fffffff8p-1) == 0x1.4cb5ecf0c473fp+4);
static_assert(math::lgamma(0x1.d9b05d4a600edp-517) == 0x1.65bde14b5330cp+8);
static_assert(math::lgamma(0x1.ffffffffffcaap-1) == 0x1.ecf13290e594fp-45);
static_assert(math::lgamma(0x1.7e9b4b6b3b9fbp+7) == 0x1.9608f4f412e5fp+9);
static_assert(math::lgamma(0x1.9aae3333fceb3p+18) == 0x1.32b555e6e55f9p+22);
static_assert(math::lgamma(0x1.5f23f2dd61219p+406) == 0x1.8110f91db473ap+414);

static_assert(math::digamma(-0x1.02172b05ee265p-1) == -0x1.6056d02aae867p-48);
static_assert(math::digamma(-0x1.02172b05ee263p-1) == -0x1.a29acbe8022a6p-49);
static_assert(math::digamma(-0x1.02172b05ee26p-1) == 0x1.502e5780c52dap-54);
static_assert(math::digamma(-0x1.02172b05ee25ap-1) == 0x1.b25cf8020b687p-48);
static_assert(math::digamma(-0x1p-2) == 0x1.750282bca7d92p+1);
static_assert(math::digamma(-0x1.9e4190c05e4d6p-14) == 0x1.3c629fe8dadaap+13);
static_assert(math::digamma(-0x1.0f80f4p-55) == 0x1.e2c35f944e2b1p+54);
static_assert(math::digamma(-0x1.c9f4dae2c02e2p-322) == 0x1.1e35eaa772e73p+321);
static_assert(math::digamma(0x1.8ff46a646129bp-20) == -0x1.47b7a4a6d45c1p+19);
static_assert(math::digamma(0x1.9422a679c6493p-4) == -0x1.51f2c96fdb45ep+3);
static_assert(math::digamma(0x1.f0bb4072edcf5p+0) == 0x1.88c9b62722b85p-2);
static_assert(math::digamma(0x1.fffffffffffd8p+1) == 0x1.4190ed71d7a32p+0);

static_assert(math::trigamma(-0x1.2e00000000003p+5) == 0x1.3b68b86b1b4dfp+4);
static_assert(math::trigamma(-0x1.c0ebde13ab323p+1) == 0x1.340b39d8651a7p+3);
static_assert(math::trigamma(-0x1.00001p+1) == 0x1.000000000b947p+38);
static_assert(math::trigamma(-0x1p-1) == 0x1.1de9e64df22efp+3);
static_assert(math::trigamma(-0x1.f8p-3) == 0x1.3088548bb93eep+4);
static_assert(math::trigamma(-0x1.84e85e42e3fddp-12) == 0x1.bbb28bc38c58cp+22);
static_assert(math::trigamma(-0x1.ab236ee0f8a61p-15) == 0x1.6fd380661d2bfp+28);
static_assert(math::trigamma(0x1.0be7dc9e513a3p-191) == 0x1.d38131e372464p+381);
static_assert(math::trigamma(0x1.b0bedp-56) == 0x1.665b3684f3dcap+110);
static_assert(math::trigamma(0x1.efe0eb1f331b7p-18) == 0x1.10ea8655ab08bp+34);
static_assert(math::trigamma(0x1.bcbc577eca2f6p+0) == 0x1.8aec108eae98fp-1);
static_assert(math::trigamma(0x1.000000000658p+4) == 0x1.082aa2282b4dap-4);

static_assert(math::sinpi(-0x1.48661f44247d3p+35) == 0x1.b4d1571f01709p-2);
static_assert(math::sinpi(-0x1.4c0e000000005p+14) == 0x1p+0);
static_assert(math::sinpi(-0x1.c000000000007p+3) == -0x1.5fdbbe9bba775p-45);
static_assert(math::sinpi(-0x1.0000000000003p+0) == 0x1.2d97c7f3321d2p-49);
static_assert(math::sinpi(-0x1.ffffcp-1) == -0x1.921fb544387bap-18);
static_assert(math::sinpi(-0x1.0000006p-1) == -0x1.ffffffffffffap-1);
static_assert(math::sinpi(-0x0.0000000000007p-1022) == -0x0.0000000000016p-1022);
static_assert(math::sinpi(0x0.6142991a64c8cp-1022) == 0x1.318d40b403911p-1022);
static_assert(math::sinpi(0x1.917d476818519p-346) == 0x1.3b543a4adeaccp-344);
static_assert(math::sinpi(0x1.fcp-9) == 0x1.8ef8efc538221p-7);
static_assert(math::sinpi(0x1.a4f6f714452p-2) == 0x1.ec290b5144486p-1);
static_assert(math::sinpi(0x1.ffff358p+7) == -0x1.3e15c309a6b46p-8);

static_assert(math::cospi(-0x1.e634ac3302688p+116) == 0x1p+0);
static_assert(math::cospi(-0x1.f9741ad41ap-9) == 0x1.fff6619bfecaap-1);
static_assert(math::cospi(-0x1.9feec93f08ee8p-10) == 0x1.fffe5f251633cp-1);
static_assert(math::cospi(-0x1.67f1e6262a291p-20) == 0x1.ffffffffec7d1p-1);
static_assert(math::cospi(-0x1p-124) == 0x1p+0);
static_assert(math::cospi(-0x0.3fd4bcf9c20a2p-1022) == 0x1p+0);
static_assert(math::cospi(-0x0.0000000000007p-1022) == 0x1p+0);
static_assert(math::cospi(0x1.483154d8214f2p-969) == 0x1p+0);
static_assert(math::cospi(0x1.f68eeb898f4c2p-417) == 0x1p+0);
static_assert(math::cospi(0x1.0d206bce169b2p-2) == 0x1.5b2b45a9b81cep-1);
static_assert(math::cospi(0x1.00029c8p+0) == -0x1.ffffffbcb2e65p-1);
static_assert(math::cospi(0x1.a7237edbae757p+6) == 0x1.8f3de94a178f9p-1);

static_assert(math::sinc(-0x1.9e75b2021cb3p+631) == 0x1.d87af326b8dedp-633);
static_assert(math::sinc(-0x1.fffffffffe4bcp-1) == 0x1.aed548f091524p-1);
static_assert(math::sinc(-0x1.f0cdd62a0b61p-8) == 0x1.fffebea0d0b83p-1);
static_assert(math::sinc(-0x1.f46dd44941863p-605) == 0x1p+0);
static_assert(math::sinc(-0x0.000000001ec2dp-1022) == 0x1p+0);
static_assert(math::sinc(0x1.00000000194cp+0) == 0x1.aed548f081922p-1);
static_assert(math::sinc(0x1.ffffffffffffcp+3) == -0x1.26d02085f208p-6);
static_assert(math::sinc(0x1.feb48516515bep+12) == 0x1.de5fd911a0a42p-51);
static_assert(math::sinc(0x1.de9ap+181) == 0x1.11dd52effc038p-182);
static_assert(math::sinc(0x1.1e6ap+233) == 0x1.77ae01fa829a6p-250);
static_assert(math::sinc(0x1.a6p+742) == 0x1.52ea1ef86679cp-751);
static_assert(math::sinc(0x1.c3ca2149ca0abp+994) == 0x1.045b00343253bp-996);

static_assert(math::fmod(-0x1.bf85e449f55e9p+520, -0x1.9da60a402649cp-595) ==
              -0x1.6de81543945a8p-595);
static_assert(math::fmod(-0x1.6b6505a90c9b3p+18, 0x1.009e621f46f8fp+13) == -0x1.4325d688668f4p+11);
static_assert(math::fmod(-0x1.1594313bf78cep+11, -0x1.58469933e3093p+13) == -0x1.1594313bf78cep+11);
static_assert(math::fmod(-0x1.ffffa8p+4, 0x1.67ac90d4p-18) == -0x1.7b5f55p-23);
static_assert(math::fmod(-0x1.a3e4a674c363dp+2, -0x1.0b15507c0418ep+13) == -0x1.a3e4a674c363dp+2);
static_assert(math::fmod(-0x1.fffffffaa1p-2, 0x1.308f44a4c2e64p-1) == -0x1.fffffffaa1p-2);
static_assert(math::fmod(-0x1.6ep-18, 0x1.ffffffep-3) == -0x1.6ep-18);
static_assert(math::fmod(0x1.40ae009c6c40ap-200, 0x1.f268cff4e0237p+42) == 0x1.40ae009c6c40ap-200);
static_assert(math::fmod(0x1.0440d3d14e9cep-141, 0x1.baa1c574db43fp+779) == 0x1.0440d3d14e9cep-141);
static_assert(math::fmod(0x1.fffff858p+4, -0x1.00000225p+7) == 0x1.fffff858p+4);
static_assert(math::fmod(0x1.ebe7ac02231bdp+10, -0x1.7ba790d70c3a4p+2) == 0x1.0603bc164c7f4p+2);
static_assert(math::fmod(0x1.ac0d2ede31eb9p+598, 0x1.8c0d4c9266b72p+182) == 0x1.7b5d04ab59d28p+182);

static_assert(math::fma(-0x1.c565ba9cd8258p+20, 0x1.c4457fc535115p+17, 0x1.90815a197b609p+4) ==
              -0x1.90815a1917407p+38);
static_assert(math::fma(-0x1.3f2273d741b1fp+19, -0x1.3e61068ccc9abp-11, -0x1.8ce5c01d9cc9dp+8) ==
              -0x1.9e087cab945a6p-43);
static_assert(math::fma(-0x1.fd309da48d2ap+9, -0x1.ed2ee3f75f016p-14, -0x1.ea79f1e02d0a6p+42) ==
              -0x1.ea79f1e02d02bp+42);
static_assert(math::fma(-0x1.8935fc6ad3743p+3, -0x1.2592971c837c2p+3, 0x1.4b600f9639665p-1) ==
              0x1.c582b2ea09234p+6);
static_assert(math::fma(-0x1.0918f427b372dp-1, 0x1.13491aa9de198p-11, 0x1.1d118200b559dp+38) ==
              0x1.1d118200b5599p+38);
static_assert(math::fma(-0x1.9c191daaa7512p-4, -0x1.d6e983b35ee06p+8, 0x1.68a05dfc5a94p-7) ==
              0x1.7b1d8bb053c28p+5);
static_assert(math::fma(-0x1.2098bfbac31b9p-593, -0x1.9b97df67b5189p-395,
                        -0x1.8c7756a4939c7p-955) == -0x1.8c7756a3ab9c3p-955);
static_assert(math::fma(-0x1.b268ab7a75d45p-688, 0x1.81077f2a4c5d6p+489, -0x1.eb74e04cbbaddp+958) ==
              -0x1.eb74e04cbbaddp+958);
static_assert(math::fma(0x1.f568p-29, -0x1.c9c70a606p-7, 0x1.000000746p+0) == 0x1.0000007427f63p+0);
static_assert(math::fma(0x1.007afp-8, 0x1.fffbfcp-9, -0x1.ceb3ep-16) == -0x1.9c75e5edabcp-17);
static_assert(math::fma(0x1.861411bc08739p+7, -0x1.021b55f9360b5p+5, -0x1.45a15283fb0d7p-3) ==
              -0x1.894c6c406a238p+12);
static_assert(math::fma(0x1.e9ffa4a382025p+9, 0x1.223f27288dd44p-9, 0x1.e1c6501ac19fbp-1) ==
              0x1.8e37d0b5d7e91p+1);
