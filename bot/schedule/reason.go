package schedule

import (
	"regexp"
	"strings"
	"sync"

	"dateline/bot/stylebook"
)

// Why a briefing was not posted, a schedule rests, or something that goes with
// a briefing was left out: the style book's keys under schedule.reason.
//
// A reason is kept in English, as the log has it, and Reason says it in the
// language of whoever asks.
const (
	channelGone   = "gone"
	notAChannel   = "kind"
	noAccess      = "access"
	archived      = "archived"
	badMessage    = "refused"
	lacking       = "lacks"
	missed        = "missed"
	tooLate       = "late"
	notInTime     = "nottaken"
	stopped       = "paused"
	deleted       = "removed"
	noStory       = "nostory"
	noHistory     = "history"
	botLeft       = "left"
	sameStory     = "unchanged"
	publishLacks  = "publishlacks"
	notAnnouncing = "notannouncing"
	messageGone   = "messagegone"
	threadLacks   = "threadlacks"
	threadRefused = "threadrefused"
)

var reasonKeys = []string{
	channelGone, notAChannel, noAccess, archived, badMessage, lacking, missed, tooLate, notInTime, stopped, deleted,
	noStory, noHistory, botLeft, sameStory, publishLacks, notAnnouncing, messageGone, threadLacks, threadRefused,
}

// because is a reason as it is kept.
func because(key string, words ...any) string {
	return stylebook.Voice{}.Say("schedule.reason."+key, words...)
}

// Reason says a kept reason in a language. Whatever is no reason of the bot's
// own, such as a moderator's words, stays as it is.
func Reason(v stylebook.Voice, kept string) string {
	if v == (stylebook.Voice{}) {
		return kept
	}
	for _, known := range reasonForms() {
		m := known.form.FindStringSubmatch(typeset.Replace(kept))
		if m == nil {
			continue
		}
		words := make([]any, len(m)-1)
		for i, w := range m[1:] {
			if known.key == lacking {
				w = Listed(v, Permissions(v, strings.Split(strings.Replace(w, " and ", ", ", 1), ", ")))
			}
			words[i] = w
		}
		return v.Say("schedule.reason."+known.key, words...)
	}
	return kept
}

// typeset makes reasons alike that were kept with the one apostrophe or the
// other.
var typeset = strings.NewReplacer("'", "’")

type reasonForm struct {
	key  string
	form *regexp.Regexp
}

// reasonForms match what because writes.
var reasonForms = sync.OnceValue(func() []reasonForm {
	const hole = "\x00"
	var out []reasonForm
	for _, key := range reasonKeys {
		form := strings.ReplaceAll(regexp.QuoteMeta(typeset.Replace(because(key, hole))), hole, "(.*)")
		if i := strings.Index(form, `%!\(EXTRA`); i >= 0 { // a reason without a place for words
			form = form[:i]
		}
		out = append(out, reasonForm{key, regexp.MustCompile("^" + form + "$")})
	}
	return out
})

// Permissions gives the names that Discord's settings show for permissions in a
// language, of those that it shows in English.
func Permissions(v stylebook.Voice, names []string) []string {
	out := make([]string, len(names))
	for i, name := range names {
		out[i] = name
		if key := "schedule.permission." + permissionKey.Replace(name); stylebook.Has(key) {
			out[i] = v.Say(key)
		}
	}
	return out
}

var permissionKey = strings.NewReplacer(" ", "", ",", "", "@", "")
