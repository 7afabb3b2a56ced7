package bot

import (
	"errors"
	"fmt"
	"net/http"

	"github.com/bwmarrin/discordgo"
	"github.com/gorilla/websocket"
)

// Fatal is an answer of Discord's that no retry will change. The program ends
// with it, and its sentence says what to change.
type Fatal struct {
	Sentence string
	Cause    error
}

func (f *Fatal) Error() string { return "connect to Discord: " + f.Sentence }
func (f *Fatal) Unwrap() error { return f.Cause }

// fatalCloses are the gateway's close codes that stay as they are however often
// one reconnects, from Discord's list of gateway close event codes.
var fatalCloses = map[int]string{
	4004: "it does not accept the token (4004); copy it anew from the developer portal (Bot → Reset Token) into DISCORD_TOKEN",
	4010: "it does not know this shard (4010); update dateline",
	4011: "the bot is in too many servers for one connection (4011); this program serves up to 2,500",
	4012: "it no longer speaks this version of its API (4012); update dateline",
	4013: "it does not know the intents that were asked for (4013); update dateline",
	4014: "the intents that were asked for are not allowed (4014); look at Bot → Privileged Gateway Intents in the developer portal, or update dateline",
}

// fatal gives the Fatal that err means, or nil where trying again may help.
func fatal(err error) *Fatal {
	var closed *websocket.CloseError
	if errors.As(err, &closed) {
		if sentence, ok := fatalCloses[closed.Code]; ok {
			return &Fatal{sentence, err}
		}
	}
	var rest *discordgo.RESTError
	if errors.As(err, &rest) && rest.Response != nil && rest.Response.StatusCode == http.StatusUnauthorized || errors.Is(err, discordgo.ErrUnauthorized) {
		return &Fatal{"it does not accept the token (401); copy it anew from the developer portal (Bot → Reset Token) into DISCORD_TOKEN", plain(err)}
	}
	return nil
}

// plain is a REST error without the request's address and body: an interaction's
// address holds its token.
func plain(err error) error {
	var rest *discordgo.RESTError
	if !errors.As(err, &rest) || rest.Response == nil {
		return withoutAddress(err)
	}
	if rest.Message != nil && rest.Message.Code != 0 {
		return fmt.Errorf("HTTP %d, code %d: %s", rest.Response.StatusCode, rest.Message.Code, rest.Message.Message)
	}
	return fmt.Errorf("HTTP %d", rest.Response.StatusCode)
}
