package bot

import (
	"context"
	"fmt"
	"time"

	"github.com/bwmarrin/discordgo"
)

// starts grants the beginnings of sessions. Discord grants 1,000 identifies in
// 24 h; who asks for more has the token taken away. Whatever the gateway does,
// no more than mostAtOnce are made at once and one each startEvery after, which
// is 964 in a day.
type starts struct {
	granted int // of mostAtOnce, those in use
	since   time.Time
}

const (
	mostAtOnce = 100
	startEvery = 100 * time.Second
)

// wait is how long the next one has to wait, 0 for not at all.
func (s *starts) wait(now time.Time) time.Duration {
	if back := int(now.Sub(s.since) / startEvery); back > 0 {
		s.granted = max(s.granted-back, 0)
		s.since = s.since.Add(time.Duration(back) * startEvery)
	}
	if s.granted < mostAtOnce {
		return 0
	}
	return s.since.Add(startEvery).Sub(now)
}

// take notes one.
func (s *starts) take(now time.Time) {
	if s.granted == 0 {
		s.since = now
	}
	s.granted++
}

// spent is that Discord has no session left to begin, for this program and for
// all others that ran with the token today: one that crashes and is started
// again each second begins a thousand in a quarter of an hour.
type spent struct{ wait time.Duration }

func (e spent) Error() string {
	return fmt.Sprintf("begin a session: Discord grants no more today; the next one is in %s (is the program started again and again?)", e.wait.Round(time.Second))
}

// kept is how many of a day's sessions are left alone, for whoever has to mend
// what used up the others.
const kept = 10

// gateway asks for the gateway's address, and for how many sessions may still be
// begun today. fresh says that one is to be begun now.
func (r *rest) gateway(ctx context.Context, fresh bool) (string, error) {
	var at struct {
		URL   string `json:"url"`
		Limit *struct {
			Total      int   `json:"total"`
			Remaining  int   `json:"remaining"`
			ResetAfter int64 `json:"reset_after"` // ms
		} `json:"session_start_limit"`
	}
	if err := r.ask(ctx, "GET", discordgo.EndpointGatewayBot, nil, &at); err != nil {
		return "", err
	}
	if l := at.Limit; fresh && l != nil && l.Total > kept && l.Remaining <= kept {
		return "", spent{max(time.Duration(l.ResetAfter)*time.Millisecond, time.Minute)}
	}
	return at.URL, nil
}
