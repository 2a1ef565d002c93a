/*
 * Preloaded into a browser: notes in the file $SYNC_LOG how much of each file had been handed to the disk, a line
 * "<path>\t<size>" for each call of fsync or fdatasync. What came later than the last line would not survive a power cut.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static int synced(long call, int fd) {
  struct stat file;
  char link[64], path[4096], line[4200];
  const char *log = getenv("SYNC_LOG");
  /* The size before the call: what is written meanwhile may be left out. */
  int known = fstat(fd, &file) == 0;
  int result = (int)syscall(call, fd);
  if (result != 0 || !known || !log) return result;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return result;
  path[length] = 0;
  int out = open(log, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
  if (out < 0) return result;
  int size = snprintf(line, sizeof line, "%s\t%lld\n", path, (long long)file.st_size);
  if (write(out, line, size) < 0) perror("SYNC_LOG");
  close(out);
  return result;
}

int fsync(int fd) { return synced(SYS_fsync, fd); }
int fdatasync(int fd) { return synced(SYS_fdatasync, fd); }
