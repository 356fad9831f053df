/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "faults.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

static Faults faults;
static guint n_calls;
static guint n_of_kind;

void
faults_set (Faults wanted)
{
  faults = wanted;
  n_calls = 0;
  n_of_kind = 0;
}

int     __real_g_mkstemp_full    (char *name, int flags, int mode);
ssize_t __real_write             (int fd, const void *bytes, size_t length);
int     __real_fsync             (int fd);
int     __real_fchown            (int fd, uid_t user, gid_t group);
int     __real_rename            (const char *from, const char *to);
int     __real_posix_fallocate64 (int fd, off_t offset, off_t length);
int     __real_ftruncate64       (int fd, off_t length);

int     __wrap_g_mkstemp_full    (char *name, int flags, int mode);
ssize_t __wrap_write             (int fd, const void *bytes, size_t length);
int     __wrap_fsync             (int fd);
int     __wrap_fchown            (int fd, uid_t user, gid_t group);
int     __wrap_rename            (const char *from, const char *to);
int     __wrap_posix_fallocate64 (int fd, off_t offset, off_t length);
int     __wrap_ftruncate64       (int fd, off_t length);

static gboolean
fails (Call call)
{
  if (++n_calls == faults.kill_at)
    raise (SIGKILL);
  if (call != faults.call)
    return FALSE;

  n_of_kind++;
  if (n_of_kind <= faults.skip || (faults.n_times > 0 && n_of_kind > faults.skip + faults.n_times))
    return FALSE;

  errno = faults.error_number;
  return TRUE;
}

int
__wrap_g_mkstemp_full (char *name,
                       int   flags,
                       int   mode)
{
  return fails (CALL_CREATE) ? -1 : __real_g_mkstemp_full (name, flags, mode);
}

ssize_t
__wrap_write (int         fd,
              const void *bytes,
              size_t      length)
{
  if (fails (CALL_WRITE))
    return -1;

  if (faults.longest_write > 0)
    length = MIN (length, faults.longest_write);
  return __real_write (fd, bytes, length);
}

int
__wrap_fsync (int fd)
{
  return fails (CALL_FLUSH) ? -1 : __real_fsync (fd);
}

int
__wrap_fchown (int   fd,
               uid_t user,
               gid_t group)
{
  return fails (CALL_OWN) ? -1 : __real_fchown (fd, user, group);
}

int
__wrap_rename (const char *from,
               const char *to)
{
  struct stat info;
  int result;

  if (fails (CALL_RENAME))
    return -1;

  result = __real_rename (from, to);
  if (faults.spoils_renamed && stat (to, &info) == 0)
    result = truncate (to, info.st_size - 1);
  return result;
}

int
__wrap_posix_fallocate64 (int     fd,
                          off_t offset,
                          off_t length)
{
  if (fails (CALL_ALLOCATE))
    return faults.error_number;

  return __real_posix_fallocate64 (fd, offset, length);
}

int
__wrap_ftruncate64 (int     fd,
                    off_t length)
{
  return fails (CALL_TRUNCATE) ? -1 : __real_ftruncate64 (fd, length);
}
