/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Loaded before libc: makes the k-th write, truncate, sync, open or unlink of a file below FAULT_DIR
 * fail with FAULT_ERRNO, once or (FAULT_PERSIST=1) from then on. Half of a failing write is done. At
 * the end the number of calls seen is written to FAULT_COUNT. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

#define MAX_FD 4096
static char watched[MAX_FD];
static long calls, fail_at, persist;
static int fault_errno = EIO;
static const char *folder;

static void setup(void)
{
    static int done;
    if (done)
        return;
    done = 1;
    folder = getenv("FAULT_DIR");
    const char *at = getenv("FAULT_AT");
    const char *keep = getenv("FAULT_PERSIST");
    const char *number = getenv("FAULT_ERRNO");
    fail_at = at ? atol(at) : 0;
    persist = keep ? atol(keep) : 0;
    if (number)
        fault_errno = atoi(number);
}

__attribute__((destructor)) static void report(void)
{
    const char *path = getenv("FAULT_COUNT");
    if (!path)
        return;
    FILE *file = fopen(path, "w");
    if (file) {
        fprintf(file, "%ld\n", calls);
        fclose(file);
    }
}

static int inside(const char *path) { return folder && path && strncmp(path, folder, strlen(folder)) == 0; }

static int hit(void)
{
    ++calls;
    if (fail_at > 0 && (calls == fail_at || (persist && calls > fail_at))) {
        errno = fault_errno;
        return 1;
    }
    return 0;
}

static int is_watched(int fd) { return fd >= 0 && fd < MAX_FD && watched[fd]; }

#define REAL(type, name, ...) \
    static type (*real)(__VA_ARGS__); \
    if (!real) { \
        *(void **)(&real) = dlsym(RTLD_NEXT, #name); \
    } \
    setup()

#define OPEN_BODY(name) \
    REAL(int, name, const char *, int, ...); \
    mode_t mode = 0; \
    if (flags & O_CREAT) { \
        va_list list; \
        va_start(list, flags); \
        mode = va_arg(list, mode_t); \
        va_end(list); \
    } \
    const int watch = inside(path); \
    if (watch && (flags & O_CREAT) && hit()) \
        return -1; \
    const int fd = real(path, flags, mode); \
    if (fd >= 0 && fd < MAX_FD) \
        watched[fd] = (char)watch; \
    return fd

int open(const char *path, int flags, ...) { OPEN_BODY(open); }
int open64(const char *path, int flags, ...) { OPEN_BODY(open64); }

ssize_t pwrite(int fd, const void *data, size_t bytes, off_t offset)
{
    REAL(ssize_t, pwrite, int, const void *, size_t, off_t);
    if (is_watched(fd) && hit()) {
        const int failed = errno;
        if (real(fd, data, bytes / 2, offset) < 0) { /* half of it, as a full disk does */ }
        errno = failed;
        return -1;
    }
    return real(fd, data, bytes, offset);
}

ssize_t pwrite64(int fd, const void *data, size_t bytes, off64_t offset)
{
    REAL(ssize_t, pwrite64, int, const void *, size_t, off64_t);
    if (is_watched(fd) && hit()) {
        const int failed = errno;
        if (real(fd, data, bytes / 2, offset) < 0) { /* half of it, as a full disk does */ }
        errno = failed;
        return -1;
    }
    return real(fd, data, bytes, offset);
}

ssize_t write(int fd, const void *data, size_t bytes)
{
    REAL(ssize_t, write, int, const void *, size_t);
    if (is_watched(fd) && hit())
        return -1;
    return real(fd, data, bytes);
}

#define ON_FD(name) \
    int name(int fd) \
    { \
        REAL(int, name, int); \
        if (is_watched(fd) && hit()) \
            return -1; \
        return real(fd); \
    }
ON_FD(fsync)
ON_FD(fdatasync)

int ftruncate(int fd, off_t length)
{
    REAL(int, ftruncate, int, off_t);
    if (is_watched(fd) && hit())
        return -1;
    return real(fd, length);
}

int ftruncate64(int fd, off64_t length)
{
    REAL(int, ftruncate64, int, off64_t);
    if (is_watched(fd) && hit())
        return -1;
    return real(fd, length);
}

int unlink(const char *path)
{
    REAL(int, unlink, const char *);
    if (inside(path) && hit())
        return -1;
    return real(path);
}

int close(int fd)
{
    REAL(int, close, int);
    if (fd >= 0 && fd < MAX_FD)
        watched[fd] = 0;
    return real(fd);
}
