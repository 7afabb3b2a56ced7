package store_test

import (
	"database/sql"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"

	_ "github.com/jackc/pgx/v5/stdlib"
)

// postgresBin is where Debian keeps the server's programs.
const postgresBin = "/usr/lib/postgresql/15/bin"

// server is a throw-away PostgreSQL, one for all tests of this package, on a
// Unix socket in a folder of its own; TestMain stops it.
var server struct {
	once sync.Once
	dir  string
	url  string // of the database "postgres"
	err  error
	skip string
}

var schemas struct {
	sync.Mutex
	n int
}

// postgresURL returns the address of an empty schema, on the server that
// DATELINE_TEST_POSTGRES names or on a throw-away one.
func postgresURL(t *testing.T) string {
	t.Helper()
	server.once.Do(startPostgres)
	if server.skip != "" {
		t.Skip(server.skip)
	}
	if server.err != nil {
		t.Fatal(server.err)
	}
	schemas.Lock()
	schemas.n++
	schema := fmt.Sprintf("dateline_test_%d_%d", os.Getpid(), schemas.n)
	schemas.Unlock()

	db, err := sql.Open("pgx", server.url)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = db.Close() }()
	if _, err := db.ExecContext(t.Context(), "CREATE SCHEMA "+schema); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		db, err := sql.Open("pgx", server.url)
		if err != nil {
			t.Error(err)
			return
		}
		defer func() { _ = db.Close() }()
		if _, err := db.ExecContext(background, "DROP SCHEMA "+schema+" CASCADE"); err != nil {
			t.Error(err)
		}
	})
	u, err := url.Parse(server.url)
	if err != nil {
		t.Fatal(err)
	}
	q := u.Query()
	q.Set("search_path", schema)
	u.RawQuery = q.Encode()
	return u.String()
}

func startPostgres() {
	if given := os.Getenv("DATELINE_TEST_POSTGRES"); given != "" {
		server.url = given
		return
	}
	if _, err := os.Stat(filepath.Join(postgresBin, "initdb")); err != nil {
		server.skip = "no PostgreSQL 15 in " + postgresBin + " and DATELINE_TEST_POSTGRES is not set: only SQLite is tested"
		return
	}
	// Short, for a socket's path may have 107 bytes.
	dir, err := os.MkdirTemp("", "pg")
	if err != nil {
		server.err = err
		return
	}
	server.dir = dir
	owner, err := serverUser()
	if err != nil {
		server.skip = "PostgreSQL does not run as root and there is no user postgres: only SQLite is tested"
		return
	}
	if owner != nil {
		if server.err = os.Chown(dir, int(owner.Uid), int(owner.Gid)); server.err != nil {
			return
		}
	}
	data := filepath.Join(dir, "data")
	steps := [][]string{
		{"initdb", "-D", data, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--no-locale", "--no-sync"},
		{"pg_ctl", "-D", data, "-w", "-s", "-l", filepath.Join(dir, "log"), "-o",
			"-c listen_addresses='' -c fsync=off -k " + dir, "start"},
	}
	for _, step := range steps {
		if out, err := asOwner(owner, step...).CombinedOutput(); err != nil {
			server.err = fmt.Errorf("%s: %w: %s", step[0], err, out)
			return
		}
	}
	server.url = "postgres://postgres@/postgres?host=" + url.QueryEscape(dir)
}

func stopPostgres() {
	if server.dir == "" {
		return
	}
	if server.url != "" {
		owner, _ := serverUser()
		_ = asOwner(owner, "pg_ctl", "-D", filepath.Join(server.dir, "data"), "-m", "immediate", "-s", "stop").Run()
	}
	_ = os.RemoveAll(server.dir)
}

// serverUser is the user that the server must run as: nil where this process
// is not root.
func serverUser() (*syscall.Credential, error) {
	if os.Geteuid() != 0 {
		return nil, nil
	}
	u, err := user.Lookup("postgres")
	if err != nil {
		return nil, err
	}
	uid, err := strconv.ParseUint(u.Uid, 10, 32)
	if err != nil {
		return nil, err
	}
	gid, err := strconv.ParseUint(u.Gid, 10, 32)
	if err != nil {
		return nil, err
	}
	return &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}, nil
}

func asOwner(owner *syscall.Credential, command ...string) *exec.Cmd {
	c := exec.Command(filepath.Join(postgresBin, command[0]), command[1:]...)
	c.Dir = "/"
	c.Env = append(os.Environ(), "LC_ALL=C")
	if owner != nil {
		c.SysProcAttr = &syscall.SysProcAttr{Credential: owner}
	}
	// A server whose output is a pipe would keep CombinedOutput waiting.
	if strings.HasSuffix(c.Args[len(c.Args)-1], "start") {
		c.Stdout, c.Stderr = nil, nil
	}
	return c
}
