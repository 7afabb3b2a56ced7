package config

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

func env(pairs ...string) func(string) (string, bool) {
	m := map[string]string{}
	for i := 0; i < len(pairs); i += 2 {
		m[pairs[i]] = pairs[i+1]
	}
	return func(n string) (string, bool) { v, ok := m[n]; return v, ok }
}

func write(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestDefaults(t *testing.T) {
	s, err := Load(Source{Lookup: env()})
	if err != nil {
		t.Fatal(err)
	}
	if s.DatabaseURL != "sqlite:data/dateline.db" || s.Timezone != time.UTC || s.LogFormat != "text" || s.Briefing.Grace != 2*time.Hour || s.UpdateFor != 7*24*time.Hour || s.HTTPListen != "" {
		t.Errorf("defaults are %+v", s)
	}
}

func TestUpdateDays(t *testing.T) {
	for v, want := range map[string]time.Duration{"0": 0, "1": 24 * time.Hour, "60": 60 * 24 * time.Hour} {
		if s, err := Load(Source{Lookup: env("UPDATE_DAYS", v)}); err != nil || s.UpdateFor != want {
			t.Errorf("UPDATE_DAYS=%s gives %v, error %v", v, s.UpdateFor, err)
		}
	}
	for _, v := range []string{"-1", "61", "a week", "1.5"} {
		if _, err := Load(Source{Lookup: env("UPDATE_DAYS", v)}); err == nil || !strings.Contains(err.Error(), "write 7") {
			t.Errorf("UPDATE_DAYS=%s is taken: %v", v, err)
		}
	}
}

func TestEnvironmentWinsOverDotEnv(t *testing.T) {
	file := write(t, ".env", "LOG_LEVEL=debug\nTIMEZONE=Europe/Berlin\n")
	s, err := Load(Source{Lookup: env("LOG_LEVEL", "error"), DotEnv: file})
	if err != nil {
		t.Fatal(err)
	}
	if s.LogLevel.String() != "ERROR" || s.Timezone.String() != "Europe/Berlin" {
		t.Errorf("level %v, zone %v", s.LogLevel, s.Timezone)
	}
}

func TestSecretFromFile(t *testing.T) {
	file := write(t, "token", "abc.def.ghi\n")
	s, err := Load(Source{Lookup: env("DISCORD_TOKEN_FILE", file)})
	if err != nil || s.DiscordToken != "abc.def.ghi" {
		t.Fatalf("token %q, error %v", s.DiscordToken, err)
	}
	_, err = Load(Source{Lookup: env("DISCORD_TOKEN_FILE", file, "DISCORD_TOKEN", "abc.def.ghi")})
	if err == nil || strings.Contains(err.Error(), "abc.def") {
		t.Errorf("two sources of one secret: %v", err)
	}
}

func TestAllFaultsAtOnce(t *testing.T) {
	_, err := Load(Source{
		Lookup: env("DISCORD_TOKEN", "secret with space", "DISCORD_GUILD_ID", "12", "DISCORD_API_URL", "ftp://x", "BRIEFS_DIR", "/no/such/folder",
			"DATABASE_URL", "mysql://u:hunter2@h/d", "TIMEZONE", "Mars/Olympus", "LOG_LEVEL", "loud", "LOG_FORMAT", "xml", "HTTP_LISTEN", "9090",
			"BRIEFING_CHANNEL", "news", "BRIEFING_GRACE", "soon"),
	})
	var faults Faults
	if !errors.As(err, &faults) {
		t.Fatalf("error is %v", err)
	}
	want := []string{"DISCORD_TOKEN", "DISCORD_GUILD_ID", "DISCORD_API_URL", "BRIEFS_DIR", "DATABASE_URL", "TIMEZONE", "LOG_LEVEL", "LOG_FORMAT", "HTTP_LISTEN", "BRIEFING_CHANNEL", "BRIEFING_GRACE"}
	if len(faults) != len(want) {
		t.Errorf("%d faults, want %d:\n%v", len(faults), len(want), err)
	}
	for i, name := range want {
		if i < len(faults) && !strings.HasPrefix(faults[i], name+": ") {
			t.Errorf("fault %d is %q, want one of %s", i, faults[i], name)
		}
	}
	for _, secret := range []string{"secret with", "hunter2"} {
		if strings.Contains(err.Error(), secret) {
			t.Errorf("the error shows a secret: %v", err)
		}
	}
}

func TestBriefingRules(t *testing.T) {
	const channel = "123456789012345678"
	refuse := func(at, days, zone string) error { return errors.New("no time of day") }
	for name, c := range map[string]struct {
		src  Source
		want string
	}{
		"time missing":    {Source{Lookup: env("BRIEFING_CHANNEL", channel)}, "BRIEFING_AT"},
		"channel missing": {Source{Lookup: env("BRIEFING_AT", "08:30")}, "BRIEFING_CHANNEL"},
		"bad time":        {Source{Lookup: env("BRIEFING_CHANNEL", channel, "BRIEFING_AT", "25:00"), Schedule: refuse}, "no time of day"},
	} {
		if _, err := Load(c.src); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: error %v, want one with %q", name, err, c.want)
		}
	}
}

func TestBrokenDotEnvShowsNoSecret(t *testing.T) {
	file := write(t, ".env", "DISCORD_TOKEN='hunter2\nx y z")
	if _, err := Load(Source{Lookup: env(), DotEnv: file}); err == nil || strings.Contains(err.Error(), "hunter2") {
		t.Errorf("error is %v", err)
	}
}

func TestPrintMasksSecrets(t *testing.T) {
	s, err := Load(Source{Lookup: env("DISCORD_TOKEN", "abc.def.ghi", "DATABASE_URL", "postgres://u:hunter2@h/d", "DATA_DIR", "a\x1b[2Jb")})
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := s.Print(&out, 0); err != nil {
		t.Fatal(err)
	}
	var narrow bytes.Buffer
	if err := s.Print(&narrow, 48); err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(narrow.String()) {
		if utf8.RuneCountInString(strings.TrimRight(line, "\n")) > 48 {
			t.Errorf("a line is longer than 48 columns: %q", line)
		}
	}
	out.Write(narrow.Bytes())
	for _, bad := range []string{"abc.def", "hunter2", "\x1b"} {
		if strings.Contains(out.String(), bad) {
			t.Errorf("output shows %q:\n%s", bad, out.String())
		}
	}
	for _, row := range table {
		if !strings.Contains(out.String(), row.name) {
			t.Errorf("%s is missing from the output", row.name)
		}
	}
}

func FuzzLoad(f *testing.F) {
	f.Add("DISCORD_TOKEN=abc\nTIMEZONE=UTC\n")
	f.Add("LOG_LEVEL='x\n=\n#")
	f.Fuzz(func(t *testing.T, text string) {
		file := filepath.Join(t.TempDir(), ".env")
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Skip(err)
		}
		if s, err := Load(Source{Lookup: env(), DotEnv: file}); err == nil {
			if err := s.Print(&bytes.Buffer{}, 0); err != nil {
				t.Error(err)
			}
		}
	})
}

func TestAPortAloneIsOnLoopback(t *testing.T) {
	for given, want := range map[string]string{":9090": "127.0.0.1:9090", "0.0.0.0:9090": "0.0.0.0:9090", "[::]:9090": "[::]:9090", "127.0.0.1:0": "127.0.0.1:0"} {
		s, err := Load(Source{Lookup: env("HTTP_LISTEN", given)})
		if err != nil || s.HTTPListen != want {
			t.Errorf("HTTP_LISTEN=%s listens on %q, %v, want %q", given, s.HTTPListen, err, want)
		}
	}
}
