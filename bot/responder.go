package bot

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"time"

	"github.com/bwmarrin/discordgo"

	"dateline/bot/render"
	"dateline/bot/stylebook"
)

// responder answers one interaction. It does not go through the bot's other
// requests: an interaction's addresses need no token but the one in them, and
// are exempt from the global rate limit.
type responder struct {
	client      *http.Client
	interaction *discordgo.Interaction
}

func newResponder(client *http.Client, i *discordgo.Interaction) *responder {
	return &responder{client, i}
}

// Codes of Discord's that a repeated answer meets when the first one arrived.
const alreadyAcknowledged = 40060

// delivery is how hard one kind of request is tried.
type delivery struct {
	tries   int
	each    time.Duration // bounds one try
	longest time.Duration // the longest rate limit that is worth waiting for
	blind   bool          // a second one does no harm where the first arrived unseen
}

var (
	// Discord waits 3 s for the first answer. A try that hangs leaves time for
	// others; a try after one that arrived is told so.
	answering = delivery{tries: 4, each: 1500 * time.Millisecond, longest: 2 * time.Second, blind: true}
	// Afterwards there are 15 min, but the member waits.
	editing   = delivery{tries: 5, each: 10 * time.Second, longest: 30 * time.Second, blind: true}
	following = delivery{tries: 3, each: 10 * time.Second, longest: 30 * time.Second}
)

// garbled is what a member reads where Discord does not take the answer itself.
func (r *responder) garbled() render.Message {
	return render.Refusal(stylebook.For(string(r.interaction.Locale)).Say("sorry.garbled"))
}

// Respond acknowledges the interaction, within 3 s of its arrival. Where Discord
// refuses what the answer says, the member is told so, and the error is
// returned all the same.
func (r *responder) Respond(ctx context.Context, answer *discordgo.InteractionResponse) error {
	payload, files := withFiles(answer)
	address := discordgo.EndpointInteractionResponse(r.interaction.ID, r.interaction.Token)
	err := r.send(ctx, http.MethodPost, address, payload, files, answering)
	if misfit(err) && answer.Type != discordgo.InteractionApplicationCommandAutocompleteResult {
		plain := &discordgo.InteractionResponse{Type: discordgo.InteractionResponseChannelMessageWithSource, Data: r.garbled().Response()}
		err = errors.Join(err, r.send(ctx, http.MethodPost, address, plain, nil, answering))
	}
	if err != nil {
		return fmt.Errorf("answer an interaction: %w", err)
	}
	return nil
}

// Edit changes the first answer, for up to 15 min. What Discord refuses is
// treated as by Respond.
func (r *responder) Edit(ctx context.Context, edit *discordgo.WebhookEdit) error {
	address := discordgo.EndpointInteractionResponseActions(r.interaction.AppID, r.interaction.Token)
	err := r.send(ctx, http.MethodPatch, address, describedEdit{edit, render.Attachments(edit.Files)}, edit.Files, editing)
	if misfit(err) {
		err = errors.Join(err, r.send(ctx, http.MethodPatch, address, r.garbled().Edit(), nil, editing))
	}
	if err != nil {
		return fmt.Errorf("edit the answer to an interaction: %w", err)
	}
	return nil
}

// Followup sends a further message, for up to 15 min.
func (r *responder) Followup(ctx context.Context, params *discordgo.WebhookParams) error {
	err := r.send(ctx, http.MethodPost, discordgo.EndpointFollowupMessage(r.interaction.AppID, r.interaction.Token), describedFollowup{params, render.Attachments(params.Files)}, params.Files, following)
	if err != nil {
		return fmt.Errorf("follow up an interaction: %w", err)
	}
	return nil
}

// send tries as often as d says: after a 429 when Discord says, after a 5xx, a
// broken connection or silence after a short while. ctx bounds it all.
func (r *responder) send(ctx context.Context, method, address string, data any, files []*discordgo.File, d delivery) error {
	contentType, body := "application/json", []byte(nil)
	var err error
	if len(files) > 0 {
		contentType, body, err = discordgo.MultipartBodyWithJSON(data, files)
	} else {
		body, err = json.Marshal(data)
	}
	if err != nil {
		return err
	}
	const pause = 100 * time.Millisecond
	for try := 1; ; try++ {
		wait, err := r.once(ctx, d.each, method, address, contentType, body)
		var refused *refusal
		answered := errors.As(err, &refused)
		switch {
		case err == nil:
			return nil
		case answered && refused.code == alreadyAcknowledged && try > 1:
			return nil // the try before this one arrived after all
		case answered && !refused.passing(), !d.blind && !(answered && refused.status == http.StatusTooManyRequests):
			return err
		case try == d.tries || wait > d.longest || !sleep(ctx, max(wait, pause<<(try-1))):
			return err
		}
	}
}

// misfit says whether Discord took the request and refused what it says.
func misfit(err error) bool {
	refused, ok := errors.AsType[*refusal](err)
	return ok && (refused.status == http.StatusBadRequest && refused.code != alreadyAcknowledged || refused.status == http.StatusRequestEntityTooLarge)
}

// refusal is an error answer of Discord's.
type refusal struct {
	status, code int
	message      string
}

func (e *refusal) Error() string {
	return fmt.Sprintf("HTTP %d, code %d: %s", e.status, e.code, e.message)
}

func (e *refusal) passing() bool {
	return e.status == http.StatusTooManyRequests || e.status >= 500
}

// once sends one request and gives how long to wait before another.
func (r *responder) once(ctx context.Context, limit time.Duration, method, address, contentType string, body []byte) (time.Duration, error) {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, method, address, bytes.NewReader(body))
	if err != nil {
		return 0, withoutAddress(err)
	}
	req.Header.Set("Content-Type", contentType)
	resp, err := r.client.Do(req)
	if err != nil {
		return 0, withoutAddress(err)
	}
	defer resp.Body.Close()
	text, err := io.ReadAll(io.LimitReader(resp.Body, 1<<20))
	if resp.StatusCode < 300 {
		return 0, nil
	}
	if err != nil {
		text = nil
	}
	var reason struct {
		Code       int     `json:"code"`
		Message    string  `json:"message"`
		RetryAfter float64 `json:"retry_after"`
	}
	if json.Unmarshal(text, &reason) != nil {
		reason.Message = "an answer that is not JSON"
	}
	wait := reason.RetryAfter
	if wait == 0 {
		wait, _ = strconv.ParseFloat(resp.Header.Get("Retry-After"), 64)
	}
	return time.Duration(wait * float64(time.Second)), &refusal{resp.StatusCode, reason.Code, reason.Message}
}

// withoutAddress takes the address out of an HTTP client's error.
func withoutAddress(err error) error {
	var u *url.Error
	if errors.As(err, &u) {
		return u.Err
	}
	return err
}
