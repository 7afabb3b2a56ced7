package briefs

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"syscall"
)

// diskFault is a fault of the system in plain words; errors.Is still finds it.
type diskFault struct {
	words string
	cause error
}

func (f diskFault) Error() string { return f.words }
func (f diskFault) Unwrap() error { return f.cause }

var errFolder = errors.New("it is a folder")

// Unread says why a file can't be read, and what to do. It names no path: the
// caller does, in the words that it was called by.
func Unread(err error) error {
	return inWords(err, "there is no such file; check its name",
		"it may not be read; let its owner allow it, or copy it", "see whether its disk is well")
}

// Unwritten says why a file can't be written, and what to do; nil of nil.
func Unwritten(err error) error {
	return inWords(err, "its folder is not there; make it first, or name another",
		"it may not be written; choose another place", "choose another place, or see whether the disk is well")
}

func inWords(err error, absent, forbidden, otherwise string) error {
	var known diskFault
	switch {
	case err == nil || errors.As(err, &known):
		return err
	case errors.Is(err, context.Canceled):
		return diskFault{"stopped; call it again", err}
	case errors.Is(err, errFolder), errors.Is(err, syscall.EISDIR):
		return diskFault{"it is a folder; name a file in it", err}
	case errors.Is(err, fs.ErrNotExist):
		return diskFault{absent, err}
	case errors.Is(err, fs.ErrPermission):
		return diskFault{forbidden, err}
	case errors.Is(err, syscall.ENOTDIR):
		return diskFault{"a part of its path is no folder; check the path", err}
	case errors.Is(err, syscall.ENOSPC):
		return diskFault{"the disk is full; make room", err}
	}
	var path *fs.PathError
	if errors.As(err, &path) { // its path may be that of a draft
		return diskFault{fmt.Sprintf("%v; %s", path.Err, otherwise), err}
	}
	return diskFault{fmt.Sprintf("%v; %s", err, otherwise), err}
}

// MaxBytes is the most that is read of a brief file. A longer one is refused.
const MaxBytes = 64 << 20

// ReadFile reads the bytes of a brief file, up to MaxBytes. The error says what
// to do, without the path.
func ReadFile(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, Unread(err)
	}
	defer f.Close()
	return Read(f)
}

// Read reads the bytes of a brief file as ReadFile does.
func Read(r io.Reader) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(r, MaxBytes+1))
	if err != nil {
		return nil, Unread(err)
	}
	if len(data) > MaxBytes {
		return nil, fmt.Errorf("it is larger than %d MiB, which no brief is; check its name", MaxBytes>>20)
	}
	return data, nil
}
