package discordtest

import (
	"net/http"

	"github.com/bwmarrin/discordgo"
)

var channelRoutes = []*route{
	{method: "GET", pattern: "/channels/{channel}", answer: inChannel(0, func(s *Server, c *call, ch *channel) (int, any, error) {
		return http.StatusOK, s.channelJSON(ch), nil
	})},
	{method: "DELETE", pattern: "/channels/{channel}", answer: inChannel(discordgo.PermissionManageChannels, func(s *Server, c *call, ch *channel) (int, any, error) {
		body, err := as[map[string]any](s.channelJSON(ch))
		s.removeChannel(ch.id)
		return http.StatusOK, body, err
	})},
	{method: "POST", pattern: "/channels/{channel}/typing", answer: inChannel(discordgo.PermissionSendMessages, func(s *Server, c *call, ch *channel) (int, any, error) {
		s.emit(Event{Kind: Typing, Channel: ch.id, User: s.world.bot.ID})
		return http.StatusNoContent, nil, nil
	})},
}

// inChannel finds the channel and asks whether the bot may see it (50001) and
// do what the route needs (50013). A channel that was deleted is unknown
// (10003); one of a guild that the bot was put out of is there, but not for it.
func inChannel(needs int64, then func(*Server, *call, *channel) (int, any, error)) func(*Server, *call) (int, any, error) {
	return func(s *Server, c *call) (int, any, error) {
		id := c.vars["channel"]
		if _, ok := snowflakeValue(id); !ok {
			return 0, nil, notSnowflake("channel_id", id)
		}
		ch := s.world.channels[id]
		switch {
		case s.world.lost[id]:
			return 0, nil, errMissingAccess
		case ch == nil:
			return 0, nil, errUnknownChannel
		}
		if err := s.botMay(ch, needs); err != nil {
			return 0, nil, err
		}
		return then(s, c, ch)
	}
}

// botMay says with which refusal something ends that needs permissions in a
// channel, or nil.
func (s *Server) botMay(ch *channel, needs int64) error {
	if ch.between != nil {
		return errMissingAccess
	}
	if ch.guild == nil {
		return nil
	}
	may := permissionsIn(ch, s.world.bot.ID)
	if may&discordgo.PermissionViewChannel == 0 {
		return errMissingAccess
	}
	if ch.thread != nil && needs&discordgo.PermissionSendMessages != 0 {
		needs = needs&^discordgo.PermissionSendMessages | discordgo.PermissionSendMessagesInThreads
	}
	if may&needs != needs {
		return errMissingRights
	}
	return nil
}

// notSnowflake is how Discord turns down an id in a path that is none.
func notSnowflake(name, value string) error {
	f := &form{tree: map[string]any{}}
	field{form: f, path: []string{name}}.fail("NUMBER_TYPE_COERCE", "Value \"%s\" is not snowflake.", value)
	return f.err()
}
