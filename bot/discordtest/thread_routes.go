package discordtest

import (
	"net/http"
	"time"

	"github.com/bwmarrin/discordgo"
)

var threadRoutes = []*route{
	{method: "POST", pattern: "/channels/{channel}/threads", answer: inChannel(0, func(s *Server, c *call, ch *channel) (int, any, error) {
		return s.startThread(c, ch, nil)
	})},
	{method: "POST", pattern: "/channels/{channel}/messages/{message}/threads", answer: inChannel(0, withMessage((*Server).startThread))},
}

// threadState is what a thread has and no other channel.
type threadState struct {
	owner   string
	archive int // minutes without a message after which it is put away
	began   time.Time
	total   int
}

func (t *threadState) fill(m map[string]any, c *channel) {
	m["owner_id"] = t.owner
	m["rate_limit_per_user"] = 0
	m["message_count"], m["total_message_sent"], m["member_count"] = len(c.messages), t.total, 1
	m["thread_metadata"] = map[string]any{
		"archived": false, "archive_timestamp": stamp(t.began), "auto_archive_duration": t.archive,
		"locked": false, "create_timestamp": stamp(t.began), "invitable": true,
	}
}

// startThread opens a thread, from a message or of its own.
func (s *Server) startThread(c *call, ch *channel, from *message) (int, any, error) {
	if ch.kind != discordgo.ChannelTypeGuildText && ch.kind != discordgo.ChannelTypeGuildNews {
		return 0, nil, errChannelType
	}
	form, root, err := decodeForm(c.payload)
	if err != nil {
		return 0, nil, err
	}
	name := root.key("name").text(1, 100)
	archive := int64(4320)
	if f := root.key("auto_archive_duration"); !f.null() {
		n, ok := f.integer()
		if ok && n != 60 && n != 1440 && n != 4320 && n != 10080 {
			f.fail("BASE_TYPE_CHOICES", "Value must be one of {60, 1440, 4320, 10080}.")
		}
		archive = n
	}
	kind := discordgo.ChannelTypeGuildPublicThread
	if ch.kind == discordgo.ChannelTypeGuildNews {
		kind = discordgo.ChannelTypeGuildNewsThread
	}
	if from == nil {
		kind = discordgo.ChannelTypeGuildPrivateThread
		if n, ok := root.key("type").within(10, 12); ok {
			kind = discordgo.ChannelType(n)
		}
	}
	if err := form.err(); err != nil {
		return 0, nil, err
	}
	needs := int64(discordgo.PermissionCreatePublicThreads)
	if kind == discordgo.ChannelTypeGuildPrivateThread {
		needs = discordgo.PermissionCreatePrivateThreads
	}
	if err := s.botMay(ch, needs); err != nil {
		return 0, nil, err
	}
	id := s.newID()
	if from != nil {
		if from.Flags&flagHasThread != 0 {
			return 0, nil, errThreadExists
		}
		id = from.ID // a thread on a message shares its id
	}
	t := &channel{id: id, name: name, kind: kind, guild: ch.guild, parent: ch,
		thread: &threadState{owner: s.world.bot.ID, archive: int(archive), began: s.clock.Now()}}
	s.world.channels[id] = t
	body := s.channelJSON(t)
	if from != nil {
		from.Flags |= flagHasThread
		from.Thread = body
		s.updated(from)
	}
	s.announce(ch.guild, intentGuilds, "THREAD_CREATE", body)
	s.emit(Event{Kind: ChannelAdded, Guild: ch.guild.id, Channel: id})
	return http.StatusCreated, body, nil
}
