package config

import (
	"errors"
	"fmt"
	"net"
	"net/url"
	"os"
	"regexp"
	"strconv"
	"strings"
	"time"
	_ "time/tzdata" // zones on machines that ship none
)

// row is one setting. set parses and keeps a value that is not empty; its error
// ends with what to write instead, and never repeats a secret.
type row struct {
	name    string
	initial string // the default, as it would be written
	kind    string
	secret  bool
	help    string
	set     func(*Settings, string) error
}

var table = []row{
	{name: "DISCORD_TOKEN", kind: "text", secret: true,
		help: "The bot's token, from the developer portal. Needed by `run`.",
		set: func(s *Settings, v string) error {
			if strings.ContainsAny(v, " \t\r\n") {
				return errors.New("it has white space in it; copy the token anew from the developer portal")
			}
			s.DiscordToken = strings.TrimPrefix(v, "Bot ")
			return nil
		}},
	{name: "DISCORD_GUILD_ID", kind: "id",
		help: "While developing: register commands in this server alone, where they change at once.",
		set:  func(s *Settings, v string) error { return id(&s.GuildID, v) }},
	{name: "DISCORD_API_URL", kind: "url",
		help: "Replaces Discord's REST base, for an HTTP proxy, a compatible server or a test. The gateway's address is asked from it.",
		set:  func(s *Settings, v string) error { return httpURL(&s.APIURL, v) }},
	{name: "BRIEFS_DIR", kind: "folder",
		help: "Brief files and articles to serve. Empty: the built-in story.",
		set:  func(s *Settings, v string) error { return folder(&s.BriefsDir, v) }},
	{name: "DATA_DIR", initial: "data", kind: "folder",
		help: "Where the bot keeps its own data; made when missing.",
		set:  func(s *Settings, v string) error { s.DataDir = v; return nil }},
	{name: "DATABASE_URL", kind: "url", secret: true,
		help: "`sqlite:PATH` or `postgres://…`. Empty: `dateline.db` in DATA_DIR.",
		set:  databaseURL},
	{name: "TIMEZONE", initial: "UTC", kind: "time zone",
		help: "Zone of the operator's own schedule and default for `/schedule add`, an IANA name such as Europe/Berlin.",
		set:  zone},
	{name: "LOG_LEVEL", initial: "info", kind: "word",
		help: "`debug`, `info`, `warn` or `error`.",
		set: func(s *Settings, v string) error {
			if err := s.LogLevel.UnmarshalText([]byte(v)); err != nil {
				return fmt.Errorf("%q is no level; write debug, info, warn or error", v)
			}
			return nil
		}},
	{name: "LOG_FORMAT", initial: "text", kind: "word",
		help: "`text` or `json`.",
		set: func(s *Settings, v string) error {
			if v != "text" && v != "json" {
				return fmt.Errorf("%q is no format; write text or json", v)
			}
			s.LogFormat = v
			return nil
		}},
	{name: "HTTP_LISTEN", kind: "host:port",
		help: "Serve `/healthz` and Prometheus `/metrics` here, for example 127.0.0.1:9090. A port alone (:9090) is on 127.0.0.1. Empty: off.",
		set:  func(s *Settings, v string) error { return hostPort(&s.HTTPListen, v) }},
	{name: "BRIEFING_CHANNEL", kind: "id",
		help: "A channel that is briefed without any moderator's action. With BRIEFING_AT.",
		set:  func(s *Settings, v string) error { return id(&s.Briefing.Channel, v) }},
	{name: "BRIEFING_AT", kind: "time of day",
		help: "When BRIEFING_CHANNEL is briefed, in TIMEZONE, for example 08:30.",
		set:  func(s *Settings, v string) error { s.Briefing.At = v; return nil }},
	{name: "BRIEFING_DAYS", kind: "days",
		help: "`daily`, `weekdays`, `weekends` or a list such as Mon, Thu. Empty: daily.",
		set:  func(s *Settings, v string) error { s.Briefing.Days = v; return nil }},
	{name: "BRIEFING_STORY", kind: "text",
		help: "Id of the story that BRIEFING_CHANNEL is sent. Empty: the default story.",
		set:  func(s *Settings, v string) error { s.Briefing.Story = v; return nil }},
	{name: "BRIEFING_GRACE", initial: "2h", kind: "duration",
		help: "How late a briefing may still be posted after downtime.",
		set: func(s *Settings, v string) error {
			d, err := time.ParseDuration(v)
			if err != nil || d < 0 || d > 24*time.Hour {
				return fmt.Errorf("%q is no time span of 0 to 24 hours; write 90m or 2h", v)
			}
			s.Briefing.Grace = d
			return nil
		}},
	{name: "UPDATE_DAYS", initial: "7", kind: "days",
		help: "For how many days after it was posted a briefing is edited when its story changes. 0: never.",
		set: func(s *Settings, v string) error {
			days, err := strconv.Atoi(v)
			if err != nil || days < 0 || days > 60 {
				return fmt.Errorf("%q is no number of days from 0 to 60; write 7", v)
			}
			s.UpdateFor = time.Duration(days) * 24 * time.Hour
			return nil
		}},
}

// value is what a setting was found to be.
type value struct {
	text, from string
}

// find looks a setting up: environment, then .env, then its default. A secret
// may stand in a file that NAME_FILE names.
func (r row) find(lookup func(string) (string, bool), dotEnv map[string]string) (value, error) {
	for _, place := range []struct {
		name string
		get  func(string) (string, bool)
	}{
		{"environment", lookup},
		{".env", func(n string) (string, bool) { v, ok := dotEnv[n]; return v, ok }},
	} {
		v, _ := place.get(r.name)
		v = strings.TrimSpace(v)
		path := ""
		if r.secret {
			path, _ = place.get(r.name + "_FILE")
		}
		switch {
		case v != "" && path != "":
			return value{}, fmt.Errorf("it and %s_FILE are both set in the %s; keep one", r.name, place.name)
		case v != "":
			return value{v, place.name}, nil
		case path != "":
			data, err := os.ReadFile(path)
			if err != nil {
				return value{}, fmt.Errorf("read %s_FILE: %v; name a file that can be read", r.name, err)
			}
			text := strings.TrimSpace(string(data))
			if text == "" {
				return value{}, fmt.Errorf("%s_FILE names %s, which is empty; put the value in it", r.name, path)
			}
			return value{text, r.name + "_FILE"}, nil
		}
	}
	return value{r.initial, "default"}, nil
}

var snowflake = regexp.MustCompile(`^[0-9]{15,20}$`)

func id(to *string, v string) error {
	if !snowflake.MatchString(v) {
		return fmt.Errorf("%q is no Discord id; switch on developer mode in Discord, right-click, Copy ID", v)
	}
	*to = v
	return nil
}

func httpURL(to *string, v string) error {
	u, err := url.Parse(v)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return fmt.Errorf("it is no http or https address; write one like https://discord.com/api/v9")
	}
	*to = strings.TrimRight(v, "/")
	return nil
}

func folder(to *string, v string) error {
	info, err := os.Stat(v)
	if err != nil {
		return fmt.Errorf("look at the folder: %v; make it or name another", err)
	}
	if !info.IsDir() {
		return fmt.Errorf("%s is no folder; name one", v)
	}
	*to = v
	return nil
}

func databaseURL(s *Settings, v string) error {
	for _, scheme := range []string{"sqlite:", "file:", "postgres://", "postgresql://"} {
		if strings.HasPrefix(v, scheme) && len(v) > len(scheme) {
			s.DatabaseURL = v
			return nil
		}
	}
	return errors.New("it begins with neither sqlite: nor postgres://; write sqlite:data/dateline.db or postgres://user:password@host/name")
}

func zone(s *Settings, v string) error {
	loc, err := time.LoadLocation(v)
	if err != nil || v == "Local" {
		return fmt.Errorf("%q is no time zone; write an IANA name such as Europe/Berlin", v)
	}
	s.Timezone = loc
	return nil
}

// hostPort takes an address to listen on. Without a host it is loopback: whoever
// wants every machine to reach it says so, with 0.0.0.0.
func hostPort(to *string, v string) error {
	host, port, err := net.SplitHostPort(v)
	if err == nil {
		var n int
		if n, err = strconv.Atoi(port); err == nil && (n < 0 || n > 65535) {
			err = errors.New("port")
		}
	}
	if err != nil {
		return fmt.Errorf("%q is no host:port; write one like 127.0.0.1:9090", v)
	}
	if host == "" {
		v = net.JoinHostPort("127.0.0.1", port)
	}
	*to = v
	return nil
}
