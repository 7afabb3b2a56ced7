package schedule

import (
	"errors"
	"net/http"
	"time"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/stylebook"
)

// failure is what an error of Discord's means for a briefing.
type failure struct {
	kind   failureKind
	reason string        // a key of schedule.reason, for the kinds refused and closed
	lacks  bool          // the reason is a permission
	wait   time.Duration // at least so long until the next try; 0: as usual
}

type failureKind int

const (
	passing failureKind = iota // try again
	refused                    // this message, but perhaps not the next
	closed                     // the channel takes none until somebody acts
)

// closedCodes are Discord's JSON error codes after which trying again is of no
// use.
var closedCodes = map[int]failure{
	10003: {kind: closed, reason: channelGone}, // unknown channel
	10004: {kind: closed, reason: channelGone}, // unknown guild
	50001: {kind: closed, reason: noAccess, lacks: true},
	50013: {kind: closed, reason: noAccess, lacks: true},
	50008: {kind: closed, reason: notAChannel}, // messages in a non-text channel
	50024: {kind: closed, reason: notAChannel}, // action on this channel type
	50083: {kind: closed, reason: archived},
}

// classify reads an error of Poster's. Whatever it does not know passes: the
// slot's age ends it.
func classify(err error) failure {
	if limited, ok := errors.AsType[*discordgo.RateLimitError](err); ok && limited.RateLimit != nil && limited.TooManyRequests != nil {
		return failure{wait: limited.RetryAfter}
	}
	rest, ok := errors.AsType[*discordgo.RESTError](err)
	if !ok {
		return failure{}
	}
	if rest.Message != nil {
		if f, known := closedCodes[rest.Message.Code]; known {
			return f
		}
	}
	if rest.Response == nil {
		return failure{}
	}
	// An answer without a code of Discord's (a page of HTML, say) comes from
	// something before Discord, which may let the next one through: no reason to
	// pause every schedule.
	coded := rest.Message != nil && rest.Message.Code != 0
	switch status := rest.Response.StatusCode; {
	case coded && status == http.StatusForbidden:
		return closedCodes[50013]
	case coded && status == http.StatusNotFound:
		return closedCodes[10003]
	case status == http.StatusBadRequest, status == http.StatusRequestEntityTooLarge:
		return failure{kind: refused, reason: badMessage}
	}
	return failure{}
}

// Lacking says what permissions the bot lacks in a channel, and where to grant
// them, as it is kept.
func Lacking(missing []string) string { return because(lacking, Listed(stylebook.Voice{}, missing)) }

// ErrElsewhere is the cause that a Poster's Missing gives for a channel of
// another guild.
var ErrElsewhere = errors.New("the channel is in another server")

// Closed says whether an error of a Poster's means that the channel is gone or
// closed to the bot, and not that Discord is out of order.
func Closed(err error) bool { return err != nil && classify(err).kind == closed }
