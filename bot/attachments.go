package bot

import (
	"github.com/bwmarrin/discordgo"

	"dateline/bot/render"
)

// discordgo's payloads can't hold the descriptions of new files. These wrap
// them: a field of the wrapper goes before the one of that name within.

type describedResponse struct {
	*discordgo.InteractionResponse
	Data describedData `json:"data"`
}

type describedData struct {
	*discordgo.InteractionResponseData
	Attachments []render.Attachment `json:"attachments"`
}

type describedEdit struct {
	*discordgo.WebhookEdit
	Attachments []render.Attachment `json:"attachments"`
}

type describedFollowup struct {
	*discordgo.WebhookParams
	Attachments []render.Attachment `json:"attachments,omitempty"`
}

// withFiles is a response that tells of its files. One that takes the place of
// a message always does: what it does not name, Discord takes away, and without
// the list the old message's files would stay.
func withFiles(r *discordgo.InteractionResponse) (payload any, files []*discordgo.File) {
	if r.Data == nil || len(r.Data.Files) == 0 && r.Type != discordgo.InteractionResponseUpdateMessage {
		return r, nil
	}
	return describedResponse{r, describedData{r.Data, render.Attachments(r.Data.Files)}}, r.Data.Files
}
