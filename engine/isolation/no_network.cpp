// A filter of system calls (seccomp, in the kernel's own small machine language), which needs no rights but
// the promise to gain none.
#include "isolation/no_network.hpp"

#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

#include <cerrno>
#include <cstddef>
#include <iterator>

namespace rasoat::isolation {
namespace {

#if defined(__x86_64__)
constexpr unsigned kProcessor = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr unsigned kProcessor = AUDIT_ARCH_AARCH64;
#elif defined(__riscv) && __riscv_xlen == 64
constexpr unsigned kProcessor = AUDIT_ARCH_RISCV64;
#else
constexpr unsigned kProcessor = 0;
#endif

constexpr unsigned kOtherTable = 0x40000000;  // system calls of x32 bear this bit
constexpr unsigned kRefuse = SECCOMP_RET_ERRNO | EPERM;

// Calls for another processor's programs are refused as a whole: their numbers mean others. io_uring opens
// sockets too.
bool filter_calls() noexcept {
  constexpr auto load = [](std::size_t offset) {
    return sock_filter{BPF_LD | BPF_W | BPF_ABS, 0, 0, static_cast<unsigned>(offset)};
  };
  constexpr auto refuse_if_equal = [](unsigned call, unsigned char refusal) {
    return sock_filter{BPF_JMP | BPF_JEQ | BPF_K, refusal, 0, call};
  };
  sock_filter steps[] = {
      load(offsetof(seccomp_data, arch)),
      {BPF_JMP | BPF_JEQ | BPF_K, 0, 5, kProcessor},
      load(offsetof(seccomp_data, nr)),
      {BPF_JMP | BPF_JGE | BPF_K, 3, 0, kOtherTable},
      refuse_if_equal(SYS_socket, 2),
      refuse_if_equal(SYS_io_uring_setup, 1),
      {BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ALLOW},
      {BPF_RET | BPF_K, 0, 0, kRefuse},
  };
  const sock_fprog program{static_cast<unsigned short>(std::size(steps)), steps};
  return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
         ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0) == 0;
}

}  // namespace

bool refuse_network() noexcept {
  if (kProcessor != 0 && filter_calls()) return true;
  return ::unshare(CLONE_NEWUSER | CLONE_NEWNET) == 0;
}

}  // namespace rasoat::isolation
