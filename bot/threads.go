package bot

import (
	"encoding/json"

	"github.com/bwmarrin/discordgo"
)

// outOfThread makes an interaction in a thread one in the channel that the
// thread hangs on: what moderators chose for the channel holds in its threads.
// discordgo does not read the channel of an interaction.
func outOfThread(i *discordgo.Interaction, data json.RawMessage) {
	var in struct {
		Channel struct {
			Type   discordgo.ChannelType `json:"type"`
			Parent string                `json:"parent_id"`
		} `json:"channel"`
	}
	if json.Unmarshal(data, &in) != nil || in.Channel.Parent == "" {
		return
	}
	switch in.Channel.Type {
	case discordgo.ChannelTypeGuildNewsThread, discordgo.ChannelTypeGuildPublicThread, discordgo.ChannelTypeGuildPrivateThread:
		i.ChannelID = in.Channel.Parent
	}
}
