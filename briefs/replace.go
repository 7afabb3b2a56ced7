package briefs

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// Replace writes a file so that a reader sees the old one or the new one, never
// a part: to a temporary file beside it, synced, then renamed. A link stays, and
// the file it leads to is replaced. What is no file, such as a pipe or a
// terminal, is written to as it is. The error says what to do, without the path.
func Replace(path string, data []byte) error {
	path, err := followed(path)
	if err != nil {
		return Unwritten(err)
	}
	mode := fs.FileMode(0o644)
	switch was, err := os.Stat(path); {
	case err == nil && was.IsDir():
		return Unwritten(errFolder)
	case err == nil && !was.Mode().IsRegular():
		return Unwritten(writeThrough(path, data))
	case err == nil:
		mode = was.Mode().Perm()
	case !errors.Is(err, fs.ErrNotExist):
		return Unwritten(err)
	}
	return Unwritten(replace(path, data, mode))
}

// followed is where a link leads, whether something stands there or not.
func followed(path string) (string, error) {
	const most = 40 // as the system itself follows
	for range most {
		to, err := os.Readlink(path)
		if err != nil {
			return path, nil // no link
		}
		if info, err := os.Stat(path); err == nil && !info.Mode().IsRegular() {
			return path, nil // /dev/stdout leads to what has no path of its own
		}
		if !filepath.IsAbs(to) {
			to = filepath.Join(filepath.Dir(path), to)
		}
		path = to
	}
	return "", errors.New("its links lead in a circle")
}

func writeThrough(path string, data []byte) error {
	f, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	return errors.Join(err, f.Close())
}

func replace(path string, data []byte, mode fs.FileMode) (err error) {
	f, err := os.CreateTemp(filepath.Dir(path), "."+filepath.Base(path)+".*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			f.Close()
			os.Remove(f.Name())
		}
	}()
	if _, err = f.Write(data); err != nil {
		return err
	}
	if err = f.Chmod(mode); err != nil {
		return err
	}
	if err = f.Sync(); err != nil {
		return err
	}
	if err = f.Close(); err != nil {
		return err
	}
	return os.Rename(f.Name(), path)
}
