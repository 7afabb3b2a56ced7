// Package config holds every setting of the program in one table: its name,
// default, kind, check and help. Settings come from the environment and a .env
// file, the environment winning; a secret may come from a file that NAME_FILE
// names. All faults are found at once, before anything starts.
//
// It is the only package that reads the environment. It must not know what the
// settings are used for: it opens, connects to and creates nothing.
package config

import (
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/joho/godotenv"
)

// Settings is what the program runs on. Zero values mean "not set" where a
// setting has no default.
type Settings struct {
	DiscordToken string
	GuildID      string // commands are registered in this guild only
	APIURL       string // replaces Discord's REST base
	BriefsDir    string
	DataDir      string
	DatabaseURL  string
	Timezone     *time.Location
	LogLevel     slog.Level
	LogFormat    string        // "text" or "json"
	HTTPListen   string        // host:port; empty: no server
	UpdateFor    time.Duration // how long posted briefings follow their story; 0: not at all

	Briefing Briefing

	values []value // for Print, in the table's order
}

// Briefing is the schedule that the operator sets for one channel, so that a
// bot without any moderator's action can already brief it.
type Briefing struct {
	Channel string
	At      string // "08:30"
	Days    string // "weekdays"; empty: daily
	Story   string // empty: the default story
	Grace   time.Duration
}

// Source says where settings are looked for.
type Source struct {
	Lookup   func(name string) (string, bool) // the environment; nil: os.LookupEnv
	DotEnv   string                           // path of the .env file; need not exist
	Schedule func(at, days, zone string) error
}

// Faults is everything wrong with the settings, one sentence each, in the
// table's order.
type Faults []string

func (f Faults) Error() string {
	return "read settings:\n  " + strings.Join(f, "\n  ")
}

// Load reads and checks every setting. The error is of type Faults where
// settings are wrong. A missing DISCORD_TOKEN is no fault here: not every
// subcommand needs it.
func Load(src Source) (*Settings, error) {
	if src.Lookup == nil {
		src.Lookup = os.LookupEnv
	}
	file, err := readDotEnv(src.DotEnv)
	if err != nil {
		return nil, Faults{err.Error()}
	}
	s := &Settings{}
	var faults Faults
	for _, row := range table {
		v, err := row.find(src.Lookup, file)
		if err == nil && v.text != "" {
			err = row.set(s, v.text)
		}
		if err != nil {
			faults = append(faults, fmt.Sprintf("%s: %v", row.name, err))
		}
		s.values = append(s.values, v)
	}
	faults = append(faults, s.together(src)...)
	if len(faults) > 0 {
		return nil, faults
	}
	if s.DatabaseURL == "" {
		s.DatabaseURL = "sqlite:" + filepath.Join(s.DataDir, "dateline.db")
	}
	return s, nil
}

// together checks the rules that span several settings.
func (s *Settings) together(src Source) Faults {
	var faults Faults
	b := s.Briefing
	switch {
	case b.Channel != "" && b.At == "":
		faults = append(faults, "BRIEFING_AT: it is missing, and BRIEFING_CHANNEL is set; give a time of day like 08:30")
	case b.Channel == "" && (b.At != "" || b.Days != ""):
		faults = append(faults, "BRIEFING_CHANNEL: it is missing, and a briefing time is set; give the id of the channel to brief")
	case b.Channel != "" && src.Schedule != nil && s.Timezone != nil:
		if err := src.Schedule(b.At, b.Days, s.Timezone.String()); err != nil {
			faults = append(faults, "BRIEFING_AT, BRIEFING_DAYS: "+err.Error())
		}
	}
	return faults
}

func readDotEnv(path string) (map[string]string, error) {
	if path == "" {
		return nil, nil
	}
	data, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read %s: %v; make it readable or remove it", path, err)
	}
	values, err := godotenv.UnmarshalBytes(data)
	if err != nil {
		// The library's error quotes the line, which may hold a secret.
		return nil, fmt.Errorf("read %s: it is no list of NAME=value lines; mend or remove it", path)
	}
	return values, nil
}
