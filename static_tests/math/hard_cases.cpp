// SPDX-License-Identifier: BSL-1.0
#include <leibniz/math.hpp>

#include <limits>

// Published hard cases of rounding (tests/math/accuracy/hard_cases.hpp says whose), with the results
// of MPFR. Written by leibniz.accuracy_report --samples 0 --stride 0 --assertions FILE.

namespace {

namespace own = leibniz::math::correctly_rounded;
using leibniz::math::infinity;

constexpr bool not_x87 = std::numeric_limits<long double>::digits != 64;

// hypot, float
static_assert(own::hypot(0x1.1ffbd8p+30F, 0x1.0a6ffep+23F) == 0x1.1ffdc6p+30F);
static_assert(own::hypot(0x1.13f6a8p+30F, 0x1.7d0002p+23F) == 0x1.13fac4p+30F);
static_assert(own::hypot(0x1.13f74p+30F, 0x1.b99002p+23F) == 0x1.13fcc6p+30F);
static_assert(own::hypot(0x1.1ffedcp+30F, 0x1.1ffffep+23F) == 0x1.20011cp+30F);
static_assert(own::hypot(0x1.1ffee4p+30F, 0x1.200002p+23F) == 0x1.200124p+30F);
static_assert(own::hypot(0x1.1fffbcp+30F, 0x1.20fffep+23F) == 0x1.2002p+30F);
static_assert(own::hypot(0x1.07ee44p+30F, 0x1.6f4002p+23F) == 0x1.07f242p+30F);
static_assert(own::hypot(0x1.03e50cp+30F, 0x1.d66ffep+23F) == 0x1.03ebb4p+30F);
static_assert(own::hypot(0x1.0fff96p+30F, 0x1.afd002p+23F) == 0x1.1004f2p+30F);
static_assert(own::hypot(0x1.03f364p+30F, 0x1.9feffep+23F) == 0x1.03f898p+30F);
static_assert(own::hypot(0x1.03fff8p+30F, 0x1.02fffep+23F) == 0x1.0401fcp+30F);

// pow, float
static_assert(own::pow(0x1.02fc8ep+0F, 0x1.96d3bap+12F) == 0x1.e4be3cp+108F);
static_assert(own::pow(0x1.03195p+0F, -0x1.a66fbcp+12F) == 0x1.97a25cp-118F);
static_assert(own::pow(0x1.030bp+0F, 0x1.d53d12p+12F) == 0x1.fc97e2p+127F);
static_assert(own::pow(0x1.02dedp+0F, 0x1.e51dbcp+12F) == 0x1.cfbbd6p+124F);
static_assert(own::pow(0x1.020afcp+0F, 0x1.33de24p+13F) == 0x1.f61df6p+112F);
static_assert(own::pow(0x1.fbff16p-1F, 0x1.42f9fep+13F) == 0x1.ee15fep-118F);
static_assert(own::pow(0x1.fc18f6p-1F, 0x1.678ef4p+13F) == 0x1.fd9988p-128F);
static_assert(own::pow(0x1.0197cep+0F, -0x1.ad8dbp+13F) == 0x1.f9e2fp-124F);
static_assert(own::pow(0x1.00d706p+0F, -0x1.a3e948p+14F) == 0x1.ffb89p-128F);
static_assert(own::pow(0x1.005fcp+0F, 0x1.daa77p+15F) == 0x1.f4fbe4p+127F);
static_assert(own::pow(0x1.ffcd5cp-1F, -0x1.b957b6p+17F) == 0x1.f81eb4p+125F);

// exp, double
static_assert(own::exp(-0x1.e8bdbfcd9144ep+3) == 0x1.f3e558cf4de54p-23);
static_assert(own::exp(-0x1.71e0b869b5e79p+2) == 0x1.951c6dc5d24e2p-9);
static_assert(own::exp(-0x1.02393d5976769p+1) == 0x1.1064b2c103ddbp-3);
static_assert(own::exp(-0x1.2a9cad9998262p+0) == 0x1.3ef1e9b3a81c8p-2);
static_assert(own::exp(-0x1.cc37ef7de7501p+0) == 0x1.534d4de870713p-3);
static_assert(own::exp(-0x1.22e24fa3d5cf9p-1) == 0x1.2217147b85eaap-1);
static_assert(own::exp(-0x1.dc2b5df1f7d3dp-1) == 0x1.9403fd0ee51c8p-2);
static_assert(own::exp(-0x1.290ea09e36479p-3) == 0x1.baded30cbf1c4p-1);
static_assert(own::exp(-0x1.a2fefefd580dfp-13) == 0x1.ffe5d0bb7eabfp-1);
static_assert(own::exp(-0x1.ed318efb627eap-27) == 0x1.ffffff84b39c5p-1);
static_assert(own::exp(-0x1.4bd46601ae1efp-31) == 0x1.fffffffad0ae7p-1);
static_assert(own::exp(-0x1.1000000000242p-42) == 0x1.ffffffffff78p-1);
static_assert(own::exp(-0x1.8000000000012p-48) == 0x1.fffffffffffdp-1);
static_assert(own::exp(-0x1.0000000000001p-51) == 0x1.ffffffffffffcp-1);
static_assert(own::exp(0x1.fffffffffffffp-53) == 0x1.0000000000001p+0);
static_assert(own::exp(0x1.fffffffffffep-48) == 0x1.000000000002p+0);
static_assert(own::exp(0x1.7ffe7ffee0024p-32) == 0x1.000000017ffe8p+0);
static_assert(own::exp(0x1.80017ffedffdcp-32) == 0x1.0000000180018p+0);
static_assert(own::exp(0x1.9e9cbbfd6080bp-31) == 0x1.000000033d398p+0);
static_assert(own::exp(0x1.d7a7d893609e5p-26) == 0x1.00000075e9f64p+0);
static_assert(own::exp(0x1.ba07d73250de7p-14) == 0x1.0006e83736f8dp+0);
static_assert(own::exp(0x1.d77fd13d27fffp-11) == 0x1.003af6c37c1d3p+0);
static_assert(own::exp(0x1.6a4d1af9cc989p-8) == 0x1.016b4df3299d7p+0);
static_assert(own::exp(0x1.accfbe46b4efp-1) == 0x1.27c2e4bc1ee7p+1);
static_assert(own::exp(0x1.aca7ae8da5a7bp+0) == 0x1.557d4acd7e557p+2);
static_assert(own::exp(0x1.d6336a88077aap+0) == 0x1.91a8dff540ff7p+2);
static_assert(own::exp(0x1.42ee3c7dc4946p+1) == 0x1.8ede492d96072p+3);
static_assert(own::exp(0x1.76e7e5d7b6eacp+3) == 0x1.de7cd6751029ap+16);
static_assert(own::exp(0x1.a8ead058bc6b8p+3) == 0x1.1d71965f516aep+19);
static_assert(own::exp(0x1.1d5c2daebe367p+4) == 0x1.a8c02e974c315p+25);
static_assert(own::exp(0x1.c44ce0d716a1ap+4) == 0x1.b890ca8637ae2p+40);
static_assert(own::exp(-0x1.757852a4b93aap+5) == 0x1.919750a487692p-68);
static_assert(own::exp(0x1.4c19e5712e377p+5) == 0x1.da710a0fe5971p+59);
static_assert(own::exp(-0x1.9a61fb925970dp-14) == 0x1.fff32d1940f54p-1);
static_assert(own::exp(-0x1.5b3e4e2e3bba9p+9) == 0x1.0c3e158ce1203p-1002);
static_assert(own::exp(-0x1.f53f5c5239924p+8) == 0x1.ce4f21091c3c7p-724);
static_assert(own::exp(-0x1.fa58000000fa6p-41) == 0x1.fffffffffe05ap-1);

// exp2, double
static_assert(own::exp2(0x1.f266ab9c5729cp-21) == 0x1.00000acbb9229p+0);
static_assert(own::exp2(0x1.f3bc2c23ffba9p-21) == 0x1.00000ad31ed37p+0);
static_assert(own::exp2(0x1.f445ee2f113f7p-21) == 0x1.00000ad61ab8p+0);
static_assert(own::exp2(0x1.f58fcaa8e9de5p-21) == 0x1.00000add3fdbfp+0);
static_assert(own::exp2(0x1.f6e0dc93fdc59p-21) == 0x1.00000ae48cf92p+0);
static_assert(own::exp2(0x1.f89c93c647085p-21) == 0x1.00000aee2974ep+0);
static_assert(own::exp2(0x1.f92513cadce09p-21) == 0x1.00000af11e5fdp+0);
static_assert(own::exp2(0x1.f92c55d5fe31bp-21) == 0x1.00000af1469efp+0);
static_assert(own::exp2(0x1.f98cd0ed8ed13p-21) == 0x1.00000af35d9fep+0);
static_assert(own::exp2(0x1.f9e352c179abcp-21) == 0x1.00000af53d529p+0);
static_assert(own::exp2(0x1.fa671fd655a6p-21) == 0x1.00000af8182efp+0);
static_assert(own::exp2(0x1.fb09cd33f59f7p-21) == 0x1.00000afb9e421p+0);
static_assert(own::exp2(0x1.fbf036b416949p-21) == 0x1.00000b009bef5p+0);
static_assert(own::exp2(0x1.ffe167133f42bp-21) == 0x1.00000b167812p+0);

// expm1, double
static_assert(own::expm1(-0x1.6a09e667f3c81p-52) == -0x1.6a09e667f3c8p-52);
static_assert(own::expm1(-0x1.6a09e667f3c7dp-52) == -0x1.6a09e667f3c7cp-52);
static_assert(own::expm1(-0x1.80554bdc2dddp-42) == -0x1.80554bdc2d94ep-42);
static_assert(own::expm1(-0x1.ef00a57ead491p-35) == -0x1.ef00a57e7176ep-35);
static_assert(own::expm1(-0x1.000000000000ep-49) == -0x1.000000000000ap-49);
static_assert(own::expm1(-0x1.793226013000dp-20) == -0x1.793214a30a9b4p-20);
static_assert(own::expm1(-0x1.76a8f00942984p-23) == -0x1.76a8ede4f08d8p-23);
static_assert(own::expm1(-0x1.f05be80470bc6p-22) == -0x1.f05be07fa847bp-22);
static_assert(own::expm1(0x1.c64f70710aa7cp+3) == 0x1.659affa8d2bcp+20);
static_assert(own::expm1(-0x1.802aa84c1d8e2p-42) == -0x1.802aa84c1d461p-42);
static_assert(own::expm1(0x1.77cfddb7c009fp+5) == 0x1.b562852cf757p+67);
static_assert(own::expm1(-0x1.001ffe004000bp-42) == -0x1.001ffe003fe0ap-42);
static_assert(own::expm1(-0x1.19003a4e59a87p-35) == -0x1.19003a4e46616p-35);
static_assert(own::expm1(0x1.c48c6001f0ac7p-49) == 0x1.c48c6001f0ad4p-49);
static_assert(own::expm1(-0x1.b07fed0f18088p-40) == -0x1.b07fed0f169b3p-40);
static_assert(own::expm1(-0x1.2297360014feap-20) == -0x1.22972bb13dbfcp-20);

// log, double
static_assert(own::log(0x1.0000000000001p+0) == 0x1.fffffffffffffp-53);
static_assert(own::log(0x1.000976581ce4ep+1) == 0x1.62f71c4656b61p-1);
static_assert(own::log(0x1.91a8dff540ff7p+2) == 0x1.d6336a88077aap+0);
static_assert(own::log(0x1.de37fb31fd5fcp+2) == 0x1.016e82ceda359p+1);
static_assert(own::log(0x1.2b1199e497739p+3) == 0x1.1e126f5d95f39p+1);
static_assert(own::log(0x1.55f0eaa1b2fc8p+3) == 0x1.2f3832cad3d5fp+1);
static_assert(own::log(0x1.8ede492d96072p+3) == 0x1.42ee3c7dc4946p+1);
static_assert(own::log(0x1.11867637cbd03p+4) == 0x1.6b5df7e3cd422p+1);
static_assert(own::log(0x1.3d9d7d597a9ddp+4) == 0x1.7e7f095703eeep+1);
static_assert(own::log(0x1.7f3825778aaafp+4) == 0x1.9687c83faf006p+1);
static_assert(own::log(0x1.ac50b409c8aeep+8) == 0x1.83d4bcdebb3f4p+2);
static_assert(own::log(0x1.de7cd6751029ap+16) == 0x1.76e7e5d7b6eacp+3);

// log2, double
static_assert(own::log2(0x1.f6786116be515p-1) == -0x1.bc19797e11a8fp-6);
static_assert(own::log2(0x1.f6a0b28a6b4ffp-1) == -0x1.b4b121a941fb7p-6);
static_assert(own::log2(0x1.f6b10fd5674afp-1) == -0x1.b1af9bf6c30a9p-6);
static_assert(own::log2(0x1.f7b161290be4dp-1) == -0x1.82a741862c0f1p-6);
static_assert(own::log2(0x1.f7cf0d40d8c37p-1) == -0x1.7d36f7dc699afp-6);
static_assert(own::log2(0x1.f8489a37d9296p-1) == -0x1.66f2e1c5bab4dp-6);
static_assert(own::log2(0x1.f9ba24a8f6fbp-1) == -0x1.236243db70edbp-6);
static_assert(own::log2(0x1.f9ee72a7dcb7fp-1) == -0x1.19d618f050703p-6);
static_assert(own::log2(0x1.fa3a784dda0edp-1) == -0x1.0bf7638344f6cp-6);
static_assert(own::log2(0x1.fb4edcd17daafp-1) == -0x1.b33749418a544p-7);
static_assert(own::log2(0x1.fcde4b8bfa01p-1) == -0x1.220ab6af42b24p-7);
static_assert(own::log2(0x1.fd18acf596effp-1) == -0x1.0cdc563d3f28ap-7);
static_assert(own::log2(0x1.fe85f006adb08p-1) == -0x1.111bc29ccdbb1p-8);
static_assert(own::log2(0x1.ff1d0b30a8261p-1) == -0x1.47b667916c4b2p-9);
static_assert(own::log2(0x1.ffa10e29bccc2p-1) == -0x1.120d3bdfb6ed8p-10);
static_assert(own::log2(0x1.ffdcbdb4d06bfp-1) == -0x1.96ff8720019c3p-12);

// log10, double
static_assert(own::log10(0x1.60f4a60e81b16p+814) == 0x1.ea5b154531145p+7);
static_assert(own::log10(0x1.7025fa5713121p+814) == 0x1.ea64743e3f353p+7);
static_assert(own::log10(0x1.7fa1590f2ebcep+814) == 0x1.ea6d9d1f1cf61p+7);
static_assert(own::log10(0x1.8192c031bae7bp+814) == 0x1.ea6ebcb27f9a4p+7);
static_assert(own::log10(0x1.914e3c36e16dbp+814) == 0x1.ea77a13328128p+7);
static_assert(own::log10(0x1.a23f9bb21e96bp+814) == 0x1.ea80d323addbbp+7);
static_assert(own::log10(0x1.ac44dfc8958dep+814) == 0x1.ea8616dd0f50dp+7);
static_assert(own::log10(0x1.afafa39d34228p+814) == 0x1.ea87db3e015f9p+7);
static_assert(own::log10(0x1.bad47ed37797cp+814) == 0x1.ea8d86155141bp+7);
static_assert(own::log10(0x1.cd72ff4afa3e3p+814) == 0x1.ea96ae8b18d3cp+7);
static_assert(own::log10(0x1.ce99e531347e4p+814) == 0x1.ea973c780d0efp+7);
static_assert(own::log10(0x1.dc2bbf7df5d3fp+814) == 0x1.ea9daa39e748p+7);
static_assert(own::log10(0x1.e344af1d4ab3bp+814) == 0x1.eaa0f46caca6fp+7);
static_assert(own::log10(0x1.f0dba0c2b7dc2p+814) == 0x1.eaa71f0b52669p+7);
static_assert(own::log10(0x1.f9c4da6ea8a6ep+814) == 0x1.eaab12e9ee899p+7);
static_assert(own::log10(0x1.f9d7f1bd67aa5p+814) == 0x1.eaab1b4e741cbp+7);

// log1p, double
static_assert(own::log1p(-0x1.fffffffffffd5p-47) == -0x1.000000000000ap-46);
static_assert(own::log1p(-0x1.fffffffffffebp-48) == -0x1.0000000000006p-47);
static_assert(own::log1p(-0x1.ffffffffffff5p-49) == -0x1.0000000000002p-48);
static_assert(own::log1p(-0x1.ffffffffffff7p-49) == -0x1.0000000000004p-48);
static_assert(own::log1p(-0x1.ffffffffffff9p-50) == -0x1p-49);
static_assert(own::log1p(-0x1.ffffffffffffbp-50) == -0x1.0000000000002p-49);
static_assert(own::log1p(-0x1.ffffffffffffdp-51) == -0x1p-50);
static_assert(own::log1p(-0x1.fffffffffffffp-51) == -0x1.0000000000002p-50);
static_assert(own::log1p(-0x1.fffffffffffffp-52) == -0x1.0000000000001p-51);

// sin, double
static_assert(own::sin(0x1.e0000000001c2p-20) == 0x1.dfffffffff02ep-20);
static_assert(own::sin(0x1.598bae9e632f6p-7) == 0x1.598a0aea48996p-7);
static_assert(own::sin(0x1.9283586503fep-5) == 0x1.9259e3708bd3ap-5);
static_assert(own::sin(0x1.d7bdcd778049fp-5) == 0x1.d77b117f230d6p-5);
static_assert(own::sin(0x1.a202b3fb84788p-4) == 0x1.a1490c8c06ba7p-4);
static_assert(own::sin(0x1.d037cb27ee6dfp-3) == 0x1.cc40c3805229ap-3);
static_assert(own::sin(0x1.d5064e6fe82c5p-3) == 0x1.d0ef799001ba9p-3);
static_assert(own::sin(0x1.fe767739d0f6dp-2) == 0x1.e9950730c4696p-2);
static_assert(own::sin(0x1.d98c4c612718dp-1) == 0x1.98dcd09337793p-1);
static_assert(own::sin(0x1.921fb54442d18p+0) == 0x1p+0);
static_assert(own::sin(0x1.6756745770a51p+1) == 0x1.4ff350e412821p-2);
static_assert(own::sin(0x1.6ac5b262ca1ffp+849) == 0x1p+0);
static_assert(own::sin(0x1.ae945054939c2p+10) == 0x1.536210f87f391p-1);
static_assert(own::sin(-0x1.a880417b7b119p+1023) == -0x1.32c71270b2b6bp-2);
static_assert(own::sin(0x1.f6d7518808571p+1023) == -0x1.8b13ca980e738p-3);

// cos, double
static_assert(own::cos(0x1.8000000000009p-23) == 0x1.fffffffffff7p-1);
static_assert(own::cos(0x1.8000000000024p-22) == 0x1.ffffffffffdcp-1);
static_assert(own::cos(0x1.2000000000f3p-18) == 0x1.ffffffffebcp-1);
static_assert(own::cos(0x1.06b505550e6b2p-9) == 0x1.ffffbc9a3fbfep-1);
static_assert(own::cos(0x1.97ccd3d2c438fp-6) == 0x1.ffd766ba870a9p-1);
static_assert(own::cos(0x1.549ec0c0c5afap-5) == 0x1.ff8eb6a91ecbp-1);
static_assert(own::cos(0x1.16e534ee3658p-4) == 0x1.fed0476fc75cap-1);
static_assert(own::cos(0x1.efeef61d39ac2p-3) == 0x1.f10fc61e2c78fp-1);
static_assert(own::cos(0x1.feb1f7920e248p-2) == 0x1.c1a27ae836f13p-1);
static_assert(own::cos(0x1.7cb7648526f99p-1) == 0x1.78daf01036d0dp-1);
static_assert(own::cos(0x1.c65a170474549p-1) == 0x1.434a3645be208p-1);
static_assert(own::cos(0x1.6b8a6273d7c21p+0) == 0x1.337fc5b072c53p-3);
static_assert(own::cos(0x1.4b8d3090eda4bp+10) == 0x1.cc23050608166p-1);
static_assert(own::cos(0x1.4e7fcdb15e3dap+10) == 0x1.e5c280c286377p-1);
static_assert(own::cos(0x1.5779e0a7314a2p+10) == -0x1.084ff9684ae56p-1);

// tan, double
static_assert(own::tan(0x1.dffffffffff1fp-22) == 0x1.e000000000151p-22);
static_assert(own::tan(0x1.67fffffffa114p-18) == 0x1.6800000008e62p-18);
static_assert(own::tan(0x1.50486b2f87014p-5) == 0x1.5078cebff9c73p-5);
static_assert(own::tan(0x1.52c39ef070cadp-4) == 0x1.5389e6df41979p-4);
static_assert(own::tan(0x1.a33f32ac5ceb5p-3) == 0x1.a933fe176b375p-3);
static_assert(own::tan(0x1.d696bfa988db9p-2) == 0x1.fac71cd34eea7p-2);
static_assert(own::tan(0x1.46ac372243536p-1) == 0x1.7ba49f739829fp-1);
static_assert(own::tan(0x1.8c0b074939b45p+0) == 0x1.50bc4e3692041p+5);
static_assert(own::tan(0x1.8d345683cff29p+0) == 0x1.a0422a2c43ebap+5);
static_assert(own::tan(0x1.8722894fafbafp+0) == 0x1.7482504c00963p+4);
static_assert(own::tan(0x1.882183b2a2493p+0) == 0x1.99ae57119a598p+4);
static_assert(own::tan(0x1.8f20f41a5a437p+0) == 0x1.55df4664f4791p+6);
static_assert(own::tan(0x1.900943fdb0659p+0) == 0x1.ea7d32c09cdf4p+6);

// asin, double
static_assert(own::asin(0x1.dfffffffff02ep-20) == 0x1.e0000000001c2p-20);
static_assert(own::asin(0x1.dffffffffc0b8p-19) == 0x1.e000000000708p-19);
static_assert(own::asin(0x1.9259e3708bd3ap-5) == 0x1.9283586503fep-5);
static_assert(own::asin(0x1.d77b117f230d6p-5) == 0x1.d7bdcd778049fp-5);
static_assert(own::asin(0x1.a1490c8c06ba7p-4) == 0x1.a202b3fb84788p-4);
static_assert(own::asin(0x1.9697cb602c582p-3) == 0x1.994ffb5daf0f9p-3);
static_assert(own::asin(0x1.d0ef799001ba9p-3) == 0x1.d5064e6fe82c5p-3);
static_assert(own::asin(0x1.e9950730c4696p-2) == 0x1.fe767739d0f6dp-2);
static_assert(own::asin(0x1.1ed06d50f7e88p-1) == 0x1.30706f699466dp-1);
static_assert(own::asin(0x1.d5b05a89d3e77p-1) == 0x1.29517ab4c132bp+0);
static_assert(own::asin(0x1.e264357ea0e29p-1) == 0x1.3aa301f6ebb1ep+0);

// acos, double
static_assert(own::acos(-0x1.526a75c915366p-1) == 0x1.257de8c3af9c6p+1);
static_assert(own::acos(-0x1.4e9ceaa0f2e11p-1) == 0x1.243af852fedaap+1);
static_assert(own::acos(-0x1.47ec51d02a16ap-1) == 0x1.22096dc6dc6fep+1);
static_assert(own::acos(-0x1.40ca7d8a52925p-1) == 0x1.1fbb76e517bfcp+1);
static_assert(own::acos(-0x1.aef99aafc2ea5p-1) == 0x1.4920aa74fc453p+1);
static_assert(own::acos(-0x1.3a7b468193c2cp-1) == 0x1.1db896ef712cep+1);
static_assert(own::acos(-0x1.2f7d9ee3859a7p-1) == 0x1.1a465a0dc95d2p+1);
static_assert(own::acos(-0x1.0036953288e06p-1) == 0x1.0c24e5c935844p+1);
static_assert(own::acos(0x1.fd737be914578p-11) == 0x1.91e006d41d8d9p+0);
static_assert(own::acos(0x1.4182199998587p-1) == 0x1.c8a538ae83d1fp-1);
static_assert(own::acos(0x1.e45a1c93651ecp-1) == 0x1.520dc553f6b24p-2);
static_assert(own::acos(0x1.f10fc61e2c78fp-1) == 0x1.efeef61d39ac2p-3);
static_assert(own::acos(-0x1.cb3b399d747f3p-55) == 0x1.921fb54442d19p+0);
static_assert(own::acos(-0x1.8de9eeb0d2e02p-1) == 0x1.3b00c52cb57eep+1);
static_assert(own::acos(-0x1.1ec8576f37eap-1) == 0x1.152985d0cf93dp+1);
static_assert(own::acos(-0x1.4584c042cf425p-1) == 0x1.21418cd610a01p+1);
static_assert(own::acos(-0x1.63e246c448c25p-1) == 0x1.2b6f5830129d6p+1);

// atan, double
static_assert(own::atan(0x1.e000000000546p-21) == 0x1.dfffffffffc7cp-21);
static_assert(own::atan(0x1.22e8d75e2bc7fp-11) == 0x1.22e8d5694ad2cp-11);
static_assert(own::atan(0x1.0fc9f1fabe658p-5) == 0x1.0fb06ede9973ap-5);
static_assert(own::atan(0x1.1bbe9c255698dp-5) == 0x1.1ba1951db1d6ep-5);
static_assert(own::atan(0x1.8ddd25ab90ca1p-5) == 0x1.8d8d2d4bd6fa3p-5);
static_assert(own::atan(0x1.5389e6df41979p-4) == 0x1.52c39ef070cadp-4);
static_assert(own::atan(0x1.a933fe176b375p-3) == 0x1.a33f32ac5ceb5p-3);
static_assert(own::atan(0x1.0f6e5d9960397p-2) == 0x1.09544b71ad4a7p-2);
static_assert(own::atan(0x1.7ba49f739829fp-1) == 0x1.46ac372243536p-1);

// sinh, double
static_assert(own::sinh(0x1.dfffffffffe3ep-20) == 0x1.e000000000fd2p-20);
static_assert(own::sinh(0x1.135e31fdd05d3p-5) == 0x1.136b78b25cc57p-5);
static_assert(own::sinh(0x1.0dc68d5e8f959p-3) == 0x1.0e8e73dc4fee4p-3);
static_assert(own::sinh(0x1.616cc75d49226p-2) == 0x1.687bd068c1c1ep-2);
static_assert(own::sinh(0x1.3ffc12b81cbc2p+0) == 0x1.9a0ff413a1af3p+0);
static_assert(own::sinh(0x1.7f0046225d651p+1) == 0x1.3e11487da075dp+3);
static_assert(own::sinh(0x1.c089fcf166171p+4) == 0x1.5c452e0e37569p+39);
static_assert(own::sinh(0x1.e07e71bfcf06fp+5) == 0x1.91ec4412c344fp+85);
static_assert(own::sinh(0x1.54cd1fea7663ap+7) == 0x1.c90810d354618p+244);
static_assert(own::sinh(0x1.d6479eba7c971p+8) == 0x1.62a88613629b6p+677);

// cosh, double
static_assert(own::cosh(0x1.17d8a9f206217p-6) == 0x1.00098f5f09be4p+0);
static_assert(own::cosh(0x1.bf0305e2c6c37p-3) == 0x1.061f4c39e16f2p+0);
static_assert(own::cosh(0x1.03923f2b47c07p-1) == 0x1.219c1989e3373p+0);
static_assert(own::cosh(0x1.a6031cd5f93bap-1) == 0x1.5bff041b260fep+0);
static_assert(own::cosh(0x1.104b648f113a1p+0) == 0x1.9efdca62b700ap+0);
static_assert(own::cosh(0x1.ea5f2f2e4b0c5p+1) == 0x1.710db0cd0fed6p+4);
static_assert(own::cosh(0x1.238b25fcfe478p-15) == 0x1.00000002980b5p+0);
static_assert(own::cosh(0x1.24e9e4f41a943p-15) == 0x1.000000029e4cdp+0);
static_assert(own::cosh(0x1.26401323a1e02p-15) == 0x1.00000002a46e8p+0);
static_assert(own::cosh(0x1.2bffffffbb55ep-15) == 0x1.00000002bf2p+0);
static_assert(own::cosh(0x1.2da93c6fa1847p-15) == 0x1.00000002c6eedp+0);
static_assert(own::cosh(0x1.2de8f6a4bc43fp-15) == 0x1.00000002c81b5p+0);

// tanh, double
static_assert(own::tanh(0x1.f879255eda528p-22) == 0x1.f879255eda29bp-22);
static_assert(own::tanh(0x1.f95f7811afce4p-22) == 0x1.f95f7811afa53p-22);
static_assert(own::tanh(0x1.f9c1eda64f378p-22) == 0x1.f9c1eda64f0e6p-22);
static_assert(own::tanh(0x1.fa44f992b03c8p-22) == 0x1.fa44f992b0134p-22);
static_assert(own::tanh(0x1.fb090c9dfb5f3p-22) == 0x1.fb090c9dfb35cp-22);
static_assert(own::tanh(0x1.fb8b6fea37f52p-22) == 0x1.fb8b6fea37cb9p-22);
static_assert(own::tanh(0x1.f3669d6d1e555p-22) == 0x1.f3669d6d1e2dbp-22);
static_assert(own::tanh(0x1.fcd044617954ap-22) == 0x1.fcd04461792acp-22);
static_assert(own::tanh(0x1.fd51bf206a0f3p-22) == 0x1.fd51bf2069e53p-22);
static_assert(own::tanh(0x1.fdd2f82b922d4p-22) == 0x1.fdd2f82b92032p-22);
static_assert(own::tanh(0x1.ff752fb61f8ddp-22) == 0x1.ff752fb61f635p-22);
static_assert(own::tanh(0x1.94503a1406f71p+3) == 0x1.ffffffffd15a9p-1);
static_assert(own::tanh(0x1.947b5c7429947p+3) == 0x1.ffffffffd1d7ap-1);

// asinh, double
static_assert(own::asinh(0x1.2f1e0bd711205p+1023) == 0x1.62f9cfd937d9p+9);
static_assert(own::asinh(0x1.35f44418b41afp+1023) == 0x1.62fcaab79efb8p+9);
static_assert(own::asinh(0x1.4ba725c5243d6p+1023) == 0x1.630553f330b8p+9);
static_assert(own::asinh(0x1.56de8c1cf3d54p+1023) == 0x1.630995d3a2dap+9);
static_assert(own::asinh(0x1.5bfd21430df86p+1023) == 0x1.630b7b7a0db78p+9);
static_assert(own::asinh(0x1.61ac3c2bc2eep+1023) == 0x1.630d8e6185338p+9);
static_assert(own::asinh(0x1.6dab7755e48adp+1023) == 0x1.6311d3793b8cp+9);
static_assert(own::asinh(0x1.782301271cb0ep+1023) == 0x1.63157040be188p+9);
static_assert(own::asinh(0x1.7b75b5169e1c6p+1023) == 0x1.6316907a2ee5p+9);
static_assert(own::asinh(0x1.8eb96677e265fp+1023) == 0x1.631ce73163f88p+9);
static_assert(own::asinh(0x1.9b014558efe3dp+1023) == 0x1.6320c938476ap+9);
static_assert(own::asinh(0x1.cb3b183bc199bp+1023) == 0x1.632efcc118fdp+9);

// acosh, double
static_assert(own::acosh(0x1.2f1e0bd711205p+1023) == 0x1.62f9cfd937d9p+9);
static_assert(own::acosh(0x1.35f44418b41afp+1023) == 0x1.62fcaab79efb8p+9);
static_assert(own::acosh(0x1.5e30432ed725p+1023) == 0x1.630c49f5f0c88p+9);
static_assert(own::acosh(0x1.6e1755d079307p+1023) == 0x1.6311f935e94cp+9);
static_assert(own::acosh(0x1.77743b22cef78p+1023) == 0x1.631534b91ec18p+9);
static_assert(own::acosh(0x1.7db8d70d96f57p+1023) == 0x1.63175340515f8p+9);
static_assert(own::acosh(0x1.86eb8b202cbf3p+1023) == 0x1.631a5f7934b8p+9);
static_assert(own::acosh(0x1.9502c539890acp+1023) == 0x1.631ee7ceff098p+9);
static_assert(own::acosh(0x1.b09f4c8b8faf2p+1023) == 0x1.632758e5a2658p+9);
static_assert(own::acosh(0x1.d43176b70641ap+1023) == 0x1.63317618b19a8p+9);
static_assert(own::acosh(0x1.ecc374a0b1aacp+1023) == 0x1.6338021f7c2d8p+9);
static_assert(own::acosh(0x1.edf3606885937p+1023) == 0x1.633850f9730ep+9);

// atanh, double
static_assert(own::atanh(0x1.f5e86b7afc112p-1) == 0x1.27072ed6d035cp+1);
static_assert(own::atanh(0x1.f6591281f3743p-1) == 0x1.29e8bb112e59fp+1);
static_assert(own::atanh(0x1.f71a70cf5a2adp-1) == 0x1.2f2c0bfe4c0acp+1);
static_assert(own::atanh(0x1.f7be45dc6649ep-1) == 0x1.33fd7702342dep+1);
static_assert(own::atanh(0x1.f8c1d4eb35effp-1) == 0x1.3c7062e489a37p+1);
static_assert(own::atanh(0x1.fa6cc9f96baf7p-1) == 0x1.4d4b296063bc8p+1);
static_assert(own::atanh(0x1.fb5fe488c5adep-1) == 0x1.594dddc4759d8p+1);
static_assert(own::atanh(0x1.fc4c5ab6a28e3p-1) == 0x1.679e779d0c931p+1);
static_assert(own::atanh(0x1.fd1a0799bc79fp-1) == 0x1.77540f5c4f1f8p+1);
static_assert(own::atanh(0x1.fdfc242e11011p-1) == 0x1.8ea56c55ec5f3p+1);

// cbrt, double
static_assert(own::cbrt(0x1.631aa9f7d0d5fp+1) == 0x1.67b655f8ad918p+0);
static_assert(own::cbrt(0x1.c2ea4f4c28ea2p+1) == 0x1.8586501d98fb4p+0);
static_assert(own::cbrt(0x1.2b2ac510c5498p+1) == 0x1.53bc5982d3f88p+0);
static_assert(own::cbrt(0x1.1f12f5fd4ac24p+1) == 0x1.4f1852a7ebc61p+0);
static_assert(own::cbrt(0x1.5f2470d0a7588p+1) == 0x1.665e97bf7baa3p+0);
static_assert(own::cbrt(0x1.ef0f10c6e893ap+1) == 0x1.91d79cf88702cp+0);
static_assert(own::cbrt(0x1.2739ccb60a93ep+1) == 0x1.523cbabaad973p+0);
static_assert(own::cbrt(0x1.8f6476593fdedp+1) == 0x1.7615ad5cc9aep+0);
static_assert(own::cbrt(0x1.9b77e69493ba8p+1) == 0x1.79d14acccf1c9p+0);
static_assert(own::cbrt(0x1.9b78223aa307cp+1) == 0x1.79d15d0e8d59cp+0);
static_assert(own::cbrt(0x1.cbe22cd82013fp+1) == 0x1.8817132ce7856p+0);
static_assert(own::cbrt(0x1.d7c1819bc932ep+1) == 0x1.8b6f829e0bbf4p+0);

// atan2, double
static_assert(own::atan2(0x1.430244f0c1042p+54, 0x1.bd1ce2a10f176p+51) == 0x1.6674aac0643e2p+0);
static_assert(own::atan2(0x1.fda8ade6771a6p+53, 0x1.08b801e149ea1p+52) == 0x1.5113be3cd8655p+0);
static_assert(own::atan2(0x1.47b5e0a5b3c1bp+59, 0x1.b75934f5ff25ap+52) == 0x1.8f7150a3ef05p+0);
static_assert(own::atan2(0x1.fa5b2069e4497p+55, 0x1.8784542556b94p+53) == 0x1.613ddb7660ca8p+0);
static_assert(own::atan2(0x1.49343d4e26bb6p+53, 0x1.d786165a1b544p+51) == 0x1.3a18eab6b8e0dp+0);
static_assert(own::atan2(0x1.43a2619d9e519p+60, 0x1.14ac1301a468dp+53) == 0x1.906a029d226b6p+0);
static_assert(own::atan2(0x1.7756440fde025p+70, 0x1.295a207627371p+53) == 0x1.921f4fdc91b5cp+0);
static_assert(own::atan2(0x1.8079e10db7183p+74, 0x1.64f9235f6b9cep+53) == 0x1.921fadd6c2f04p+0);
static_assert(own::atan2(0x1.00c4cb2d062d7p+80, 0x1.40d09694118e6p+52) == 0x1.921fb53045263p+0);
static_assert(own::atan2(0x1.75b2951e4f032p+88, 0x1.c29f18a1bbfddp+52) == 0x1.921fb5442f866p+0);
static_assert(own::atan2(0x1.67d291f3323e8p+51, 0x1.3100403d3d81ep+51) == 0x1.bc3f8c7f519abp-1);
static_assert(own::atan2(0x1.4ffee5afa886p+50, 0x1.45af69dc853fcp+50) == 0x1.9a19f0cdfdca3p-1);
static_assert(own::atan2(0x1p-1022, 0x1p+53) == 0x0p+0);
static_assert(own::atan2(-0x1p-1022, 0x1p+53) == -0x0p+0);

// hypot, double
static_assert(own::hypot(0x1.000001cc784cbp+52, 0x1.fdd67bceb35fp+52) == 0x1.1d400aba3c4dap+53);
static_assert(own::hypot(0x1.6p-45, 0x1.2c2fc595456a7p-71) == 0x1.6000000000001p-45);
static_assert(own::hypot(-0x0.fffffffffffffp-1022, 0x0.0000000000001p-1022) ==
              0x0.fffffffffffffp-1022);
static_assert(own::hypot(0x1.a308e1455f447p+0, 0x1.9d931a83ef879p+0) == 0x1.2660d009d54f9p+1);
static_assert(own::hypot(0x1.fffffffffffffp+1023, 0x0.0000000000001p-1022) ==
              0x1.fffffffffffffp+1023);

// pow, double
static_assert(own::pow(0x1.ffffffffffffcp-1, 0x1.fffffffffffffp-2) == 0x1.ffffffffffffep-1);
static_assert(own::pow(0x1.ffffffffffffcp-1, -0x1.ffffffffffffdp-2) == 0x1.0000000000001p+0);
static_assert(own::pow(0x1.ffffffffffffp-1, -0x1.ffffffffffff6p-3) == 0x1.0000000000002p+0);
static_assert(own::pow(0x1.ffffffffffff8p-1, -0x1.ffffffffffffbp-3) == 0x1.0000000000001p+0);
static_assert(own::pow(0x1p+1, 0x1.16a76ec41b516p-1) == 0x1.7550685a42c64p+0);
static_assert(own::pow(0x1p+1, 0x1.3e34fa6ab969ep-1) == 0x1.89d948a94fe17p+0);
static_assert(own::pow(0x1p+1, 0x1.4a63ff1d53f53p-1) == 0x1.90661da12d529p+0);
static_assert(own::pow(0x1p+1, 0x1.b32a6c92d1185p-1) == 0x1.cd6b37edeceafp+0);
static_assert(own::pow(0x1p+1, 0x1.25dd9eedac79ap+0) == 0x1.1ba39ff28e3eap+1);

// exp10, double
static_assert(own::exp10(-0x1.1267c5a66ed89p-13) == 0x1.ffd8840e436cep-1);
static_assert(own::exp10(-0x1.104f8f08ee344p-13) == 0x1.ffd8d1332a275p-1);
static_assert(own::exp10(-0x1.12c7a01a72223p-13) == 0x1.ffd87643f5eadp-1);
static_assert(own::exp10(-0x1.0fc2ef83549b9p-13) == 0x1.ffd8e56e5d79ap-1);
static_assert(own::exp10(-0x1.0f1687b43fdecp-13) == 0x1.ffd8fe3c2043p-1);
static_assert(own::exp10(-0x1.1079e679ce276p-13) == 0x1.ffd8cb1bb5cedp-1);
static_assert(own::exp10(-0x1.0ec39c4711333p-13) == 0x1.ffd90a2a16f51p-1);
static_assert(own::exp10(-0x1.0e355e16143cep-13) == 0x1.ffd91ea0f4fcbp-1);
static_assert(own::exp10(-0x1.10e67ec6550f3p-13) == 0x1.ffd8bb7c1f8bap-1);
static_assert(own::exp10(-0x1.0c37661dbcca4p-13) == 0x1.ffd967ff57d89p-1);
static_assert(own::exp10(-0x1.0cf583aba47bfp-13) == 0x1.ffd94ca54be45p-1);
static_assert(own::exp10(-0x1.0e5bc4a65aa6dp-13) == 0x1.ffd9191aa51a5p-1);
static_assert(own::exp10(-0x1.08fe5f97c43dep-13) == 0x1.ffd9deb18259dp-1);
static_assert(own::exp10(-0x1.0a8343237d4cep-13) == 0x1.ffd9a6be7e8b9p-1);
static_assert(own::exp10(-0x1.02a4a3bb0423ep-13) == 0x1.ffdac8968ac6dp-1);
static_assert(own::exp10(-0x1.0106bb113928ap-13) == 0x1.ffdb042330eaap-1);

// erf, double
static_assert(own::erf(0x1.037b548d9d7a6p-61) == 0x1.24cb3732e544bp-61);
static_assert(own::erf(0x1.059a3d07be48cp-61) == 0x1.272fd26324af2p-61);
static_assert(own::erf(0x1.037d31a64bf9fp-61) == 0x1.24cd518b61f6ep-61);
static_assert(own::erf(0x1.015e492c2b2b9p-61) == 0x1.2268b65b228c8p-61);
static_assert(own::erf(0x1.037f0ebefa798p-61) == 0x1.24cf6be3dea91p-61);
static_assert(own::erf(0x1.0380ebd7a8f91p-61) == 0x1.24d1863c5b5b5p-61);
static_assert(own::erf(0x1.0162035d882abp-61) == 0x1.226ceb0c1bf0ep-61);
static_assert(own::erf(0x1.2971a1582789dp-61) == 0x1.4fa124913a909p-61);
static_assert(own::erf(0x1.49236ef52ba87p-61) == 0x1.736496dd26a9bp-61);
static_assert(own::erf(0x1.6484c8a71d2ebp-61) == 0x1.9249cb53b4f81p-61);
static_assert(own::erf(0x1.a1b31e3ed6a2dp-61) == 0x1.d752d8957565ap-61);

// erfc, double
static_assert(own::erfc(-0x1.d93ec3ff7b5b5p-44) == 0x1.0000000000216p+0);
static_assert(own::erfc(-0x1.d93ec3ff7b5b4p-44) == 0x1.0000000000216p+0);
static_assert(own::erfc(-0x1.d8cd541d34879p-44) == 0x1.0000000000216p+0);
static_assert(own::erfc(-0x1.d7ea7458a6e01p-44) == 0x1.0000000000215p+0);
static_assert(own::erfc(-0x1.d69624b1d264dp-44) == 0x1.0000000000213p+0);
static_assert(own::erfc(-0x1.c5bf891b4ef6bp-44) == 0x1.00000000002p+0);
static_assert(own::erfc(-0x1.c5bf891b4ef6ap-44) == 0x1.00000000002p+0);
static_assert(own::erfc(-0x1.a6498159aa3d1p-44) == 0x1.00000000001dcp+0);
static_assert(own::erfc(-0x1.85f099d377dcp-44) == 0x1.00000000001b8p+0);
static_assert(own::erfc(-0x1.6609222f8c4ebp-44) == 0x1.0000000000194p+0);
static_assert(own::erfc(-0x1.4efe6839294c2p-44) == 0x1.000000000017ap+0);
static_assert(own::erfc(-0x1.2bfce1654df4ap-44) == 0x1.0000000000153p+0);
static_assert(own::erfc(0x1.c5bf891b4f2eep-55) == 0x1.fffffffffffffp-1);
static_assert(own::erfc(0x1.c5bf891b4eda5p-54) == 0x1.fffffffffffffp-1);
static_assert(own::erfc(0x1.c5bf891b4ef6bp-54) == 0x1.fffffffffffffp-1);

// sinpi, double
static_assert(own::sinpi(0x1.fab2f2992b298p-1) == 0x1.0a68dd27b9e89p-5);
static_assert(own::sinpi(0x1.fb0d6eeaff92fp-1) == 0x1.f14d9e5c3384dp-6);
static_assert(own::sinpi(0x1.fb3b241bf4a9ap-1) == 0x1.df5c9cfec76e3p-6);
static_assert(own::sinpi(0x1.fb6270b6a6fcap-1) == 0x1.cfef75f00c3fap-6);
static_assert(own::sinpi(0x1.fbba28957f098p-1) == 0x1.ad80574f1f94ep-6);
static_assert(own::sinpi(0x1.fc7c2cf6d0e2fp-1) == 0x1.615532c08307ap-6);
static_assert(own::sinpi(0x1.fd21b21181201p-1) == 0x1.20588554d6e24p-6);
static_assert(own::sinpi(0x1.fe352e71ebcfcp-1) == 0x1.685916aae1754p-7);
static_assert(own::sinpi(0x1.262b0d663cd4ap-28) == 0x1.ce140a8c0b97fp-27);
static_assert(own::sinpi(0x1.2535ec6c56cc3p-28) == 0x1.cc92fe67106e7p-27);
static_assert(own::sinpi(0x1.3545ec33e8e26p-28) == 0x1.e5ce1b5e05494p-27);
static_assert(own::sinpi(0x1.4646b7649e94ap-28) == 0x1.0041bac99ae86p-26);
static_assert(own::sinpi(0x1.6e46aeabb1ec3p-28) == 0x1.1fac2e1934079p-26);
static_assert(own::sinpi(0x1.ccf8689369b3ap-28) == 0x1.6a0b965959099p-26);
static_assert(own::sinpi(0x1.dcda3c9075109p-28) == 0x1.7684e196d0497p-26);

// cospi, double
static_assert(own::cospi(0x1.e449991ac5fabp+8) == 0x1.3cfc539e16f2ap-1);
static_assert(own::cospi(0x1.e949991ac5fabp+8) == -0x1.3cfc539e16f2ap-1);
static_assert(own::cospi(0x1.ee49991ac5fabp+8) == 0x1.3cfc539e16f2ap-1);
static_assert(own::cospi(0x1.f349991ac5fabp+8) == -0x1.3cfc539e16f2ap-1);
static_assert(own::cospi(0x1.f849991ac5fabp+8) == 0x1.3cfc539e16f2ap-1);
static_assert(own::cospi(0x1.fd49991ac5fabp+8) == -0x1.3cfc539e16f2ap-1);
static_assert(own::cospi(0x1.ff49991ac5fabp+8) == -0x1.3cfc539e16f2ap-1);
static_assert(own::cospi(0x1.0000000000001p+52) == -0x1p+0);

// exp, long double
static_assert(not_x87 || own::exp(-0x8.1581b5e783967afp-1L) == 0x8.fdea56ac66e69adp-9L);
static_assert(not_x87 || own::exp(-0x8.1265483f645427fp-1L) == 0x9.0bf1ec9357a6bap-9L);
static_assert(not_x87 || own::exp(-0x8.0f0f2207bbfe708p-1L) == 0x9.1b1623b953d2954p-9L);
static_assert(not_x87 || own::exp(-0x8.0c4fd1e8dd1951bp-1L) == 0x9.27a0dca630e56bdp-9L);
static_assert(not_x87 || own::exp(-0x8.0bf8e732f434515p-1L) == 0x9.292ed8cf63ade3ep-9L);
static_assert(not_x87 || own::exp(-0xf.fc868164d13545ap+0L) == 0xf.4f84923bdda1584p-27L);
static_assert(not_x87 || own::exp(-0xf.e893d2fc397fdf7p+0L) == 0x8.4692f4a6a4136b8p-26L);
static_assert(not_x87 || own::exp(-0xf.e76f00d2161049p+0L) == 0x8.500fab8363f7dc1p-26L);
static_assert(not_x87 || own::exp(-0xf.d6fb35166e72a7dp+0L) == 0x8.dd50c3f2b0605f4p-26L);
static_assert(not_x87 || own::exp(-0xb.0fdcd697e8e3f0ep+13727L) == 0x0p+0L);
static_assert(not_x87 || own::exp(0xf.fffffffffffffffp-68L) == 0x8p-3L);
static_assert(not_x87 || own::exp(-0xf.fffffffffffffffp-68L) == 0xf.fffffffffffffffp-4L);

// exp2, long double
static_assert(not_x87 || own::exp2(0x9.60ff9df0a55ae82p+5L) == 0x8.b912004acba5e02p+297L);
static_assert(not_x87 || own::exp2(0x9.65275d22749cc3bp+5L) == 0xc.80cef3edaa76df2p+297L);
static_assert(not_x87 || own::exp2(0xa.28ff9df0a55ae82p+5L) == 0x8.b912004acba5e02p+322L);
static_assert(not_x87 || own::exp2(0xa.2d275d22749cc3bp+5L) == 0xc.80cef3edaa76df2p+322L);
static_assert(not_x87 || own::exp2(0xb.d0ff9df0a55ae82p+5L) == 0x8.b912004acba5e02p+375L);
static_assert(not_x87 || own::exp2(0xb.d5275d22749cc3bp+5L) == 0xc.80cef3edaa76df2p+375L);
static_assert(not_x87 || own::exp2(0xe.8d275d22749cc3bp+5L) == 0xc.80cef3edaa76df2p+462L);
static_assert(not_x87 || own::exp2(0xf.80ff9df0a55ae82p+5L) == 0x8.b912004acba5e02p+493L);
static_assert(not_x87 || own::exp2(0x8.407fcef852ad741p+6L) == 0x8.b912004acba5e02p+525L);
static_assert(not_x87 || own::exp2(0x9.d87fcef852ad741p+6L) == 0x8.b912004acba5e02p+627L);
static_assert(not_x87 || own::exp2(0xc.307fcef852ad741p+6L) == 0x8.b912004acba5e02p+777L);
static_assert(not_x87 || own::exp2(0xf.787fcef852ad741p+6L) == 0x8.b912004acba5e02p+987L);

// log2, long double
static_assert(not_x87 || own::log2(0x8.0257c84fe4c3ac9p-4L) == -0xf.f93e61fc9079e42p-4L);
static_assert(not_x87 || own::log2(0x8.0aa40aa4166dbedp-4L) == -0xf.e1606d08f00c55bp-4L);
static_assert(not_x87 || own::log2(0x8.04a8f6e053ffe57p-4L) == -0xf.f291be20cf352f4p-4L);
static_assert(not_x87 || own::log2(0x8.015cd5d547cf8e4p-4L) == -0xf.fc11cf0f1daef21p-4L);
static_assert(not_x87 || own::log2(0x8.02da309128820dap-4L) == -0xf.f7c69568f9ad0edp-4L);
static_assert(not_x87 || own::log2(0x8.07a39a9711833fap-4L) == -0xf.e9ffd14afe1e203p-4L);
static_assert(not_x87 || own::log2(0x8.00ccf325885f34bp-4L) == -0xf.fdb0c165c0786p-4L);
static_assert(not_x87 || own::log2(0x8.134483131d958e3p-4L) == -0xf.c8aa4f70ed778c5p-4L);
static_assert(not_x87 || own::log2(0x8.25e8023f484f22ep-4L) == -0xf.93a01e881ea3833p-4L);
static_assert(not_x87 || own::log2(0x8.355268b1a77e65dp-4L) == -0xf.681d411c10787aap-4L);
static_assert(not_x87 || own::log2(0x8.56fbe3e879f3d98p-4L) == -0xf.0a3378c5a453ea5p-4L);
static_assert(not_x87 || own::log2(0x8.7a6891dbc14ab42p-4L) == -0xe.a8f4d8afab10683p-4L);
static_assert(not_x87 || own::log2(0x8.83afd2c2f281166p-4L) == -0xe.8fbfa0da7f25385p-4L);
static_assert(not_x87 || own::log2(0x8.ab59694bd18ae72p-4L) == -0xe.253002f1158c023p-4L);

// sin, long double
static_assert(not_x87 || own::sin(0xb.d901196bf4f281p+16355L) == -0x8p-3L);
static_assert(not_x87 || own::sin(0xc.c90626b1b8c7ep+16352L) == -0x8p-3L);
static_assert(not_x87 || own::sin(0xc.9cf5ae160d1e0dp+16361L) == -0x8p-3L);
static_assert(not_x87 || own::sin(0xc.3afb63c1010847p+16362L) == -0x8p-3L);
static_assert(not_x87 || own::sin(0xb.06472600a3199d3p+16367L) == 0x8p-3L);
static_assert(not_x87 || own::sin(0xa.3c77cb1f4247bc6p+16367L) == 0x8p-3L);
static_assert(not_x87 || own::sin(0x8.124185c8221ebdbp+16369L) == -0x8p-3L);
static_assert(not_x87 || own::sin(0x9.8c4455e4629c2d7p+16370L) == -0x8p-3L);
static_assert(not_x87 || own::sin(0x8.cf42edd6425d759p+16371L) == 0x8p-3L);
static_assert(not_x87 || own::sin(0x9.2dc3a1dd527cd18p+16372L) == -0x8p-3L);
static_assert(not_x87 || own::sin(0xb.dcd06a6ef43425p+16376L) == -0x8p-3L);

// cos, long double
static_assert(not_x87 || own::cos(0x8.5231b3f74d1eba8p+16353L) == -0x8p-3L);
static_assert(not_x87 || own::cos(0x9.49090446857c1fcp+16355L) == -0x8p-3L);
static_assert(not_x87 || own::cos(0xa.3fe05495bdd985p+16354L) == -0x8p-3L);
static_assert(not_x87 || own::cos(0xb.d901196bf4f281p+16356L) == -0x8p-3L);
static_assert(not_x87 || own::cos(0xc.9cf5ae160d1e0dp+16362L) == -0x8p-3L);
static_assert(not_x87 || own::cos(0xb.06472600a3199d3p+16368L) == -0x8p-3L);
static_assert(not_x87 || own::cos(0x8.124185c8221ebdbp+16370L) == -0x8p-3L);
static_assert(not_x87 || own::cos(0xb.033753adfab8efp+16367L) == -0x8p-3L);
static_assert(not_x87 || own::cos(0x8.cf42edd6425d759p+16372L) == -0x8p-3L);
static_assert(not_x87 || own::cos(0xb.d01680e203eb7ep+16368L) == -0x8p-3L);
static_assert(not_x87 || own::cos(0x9.2dc3a1dd527cd18p+16373L) == -0x8p-3L);
static_assert(not_x87 || own::cos(0xa.bc33224686dd4ep+16375L) == -0x8p-3L);

// atan2, long double
static_assert(not_x87 || own::atan2(0xf.6a361556449117cp+59L, 0xe.06f1c858cf2b7ffp+60L) ==
                             0x8.09f82b3a1cb8002p-4L);
static_assert(not_x87 || own::atan2(0x8.1011079559015cdp+60L, 0x8.b5cfdae1b6082ebp+60L) ==
                             0xb.f2f64cbd8a78346p-4L);
static_assert(not_x87 || own::atan2(0x8.9e4d490b7c8e671p+60L, 0x9.a9d4404b0f7f9c1p+60L) ==
                             0xb.a71bc518733802p-4L);
static_assert(not_x87 || own::atan2(0xc.6c4536ba86505fap+60L, 0x9.ee31cf2ef023bacp+60L) ==
                             0xe.57d4c0ece71822dp-4L);
static_assert(not_x87 || own::atan2(0xa.74e1843c2f23cc7p+60L, 0xd.5794931eab20243p+60L) ==
                             0xa.a2c562a99fc8168p-4L);
static_assert(not_x87 || own::atan2(0xb.33357a56840f919p+60L, 0xc.29e6a2544d0dcc4p+60L) ==
                             0xb.e8257255a6f81b8p-4L);
static_assert(not_x87 || own::atan2(0x9.ea7e1b04fd50d84p+58L, 0x8.f62820ee129649ap+59L) ==
                             0x8.15db910f745837dp-4L);
static_assert(not_x87 || own::atan2(0x9.019738e809b7ca4p+60L, 0xe.356ac22309a482dp+60L) ==
                             0x9.09ff5bd60e0839fp-4L);

// pow, long double
static_assert(not_x87 || own::pow(0xc.000000000000001p-4L, 0x8p-2L) == 0x9.000000000000002p-4L);
static_assert(not_x87 || own::pow(0xb.18cff6a78488725p-2L, 0x8p-8L) == 0x8.425b316dd83bf0cp-3L);
static_assert(not_x87 || own::pow(0xe.e72e28a48cdf9eep+0L, 0x8p-8L) == 0x8.b468911198e1cbap-3L);
static_assert(not_x87 || own::pow(0xc.02d28fac8711d0ap+3L, 0x8p-8L) == 0x9.3a0bd543e5ce0e3p-3L);
static_assert(not_x87 || own::pow(0xe.ce8d93bf77fc9cdp+11L, 0x8p-8L) == 0xb.0b6442b01def467p-3L);
static_assert(not_x87 || own::pow(0xc.086766f29890156p-3L, 0xcp-7L) == 0x8.4fe48c4645e20e5p-3L);
static_assert(not_x87 || own::pow(0xd.0f910ccac49dfe8p-3L, 0xcp-7L) == 0x8.604f3691c3962f2p-3L);
static_assert(not_x87 || own::pow(0xb.b12ebcae52113cp-3L, 0xcp-7L) == 0x8.4a2ba0d94f546b5p-3L);
static_assert(not_x87 || own::pow(0xb.7d900142df4f73dp-2L, 0xcp-7L) == 0x8.d4f69f84940c546p-3L);
static_assert(not_x87 || own::pow(0xc.f442b1c26dd0684p+11L, 0xcp-7L) == 0xa.64e18973e579f11p-2L);
static_assert(not_x87 || own::pow(0x8.026fdc5a868258p+23L, 0xcp-7L) == 0xa.d5d31885a09c01dp-1L);

}  // namespace
