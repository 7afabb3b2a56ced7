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
)

// responder answers one interaction. It does not go through discordgo's
// requests: they keep a rate-limit bucket for every address, and each
// interaction has an address of its own, so that a bot which runs for months
// would grow without end. Interaction addresses are exempt from the global rate
// limit and need no token but the one in them.
type responder struct {
	client      *http.Client
	interaction *discordgo.Interaction
}

// Codes of Discord's that a repeated answer meets when the first one arrived.
const alreadyAcknowledged = 40060

// Respond acknowledges the interaction, within 3 s of its arrival.
func (r *responder) Respond(ctx context.Context, answer *discordgo.InteractionResponse) error {
	payload, files := withFiles(answer)
	err := r.send(ctx, http.MethodPost, discordgo.EndpointInteractionResponse(r.interaction.ID, r.interaction.Token), payload, files)
	if err != nil {
		return fmt.Errorf("answer an interaction: %w", err)
	}
	return nil
}

// Edit changes the first answer, for up to 15 min.
func (r *responder) Edit(ctx context.Context, edit *discordgo.WebhookEdit) error {
	err := r.send(ctx, http.MethodPatch, discordgo.EndpointInteractionResponseActions(r.interaction.AppID, r.interaction.Token), describedEdit{edit, render.Attachments(edit.Files)}, edit.Files)
	if err != nil {
		return fmt.Errorf("edit the answer to an interaction: %w", err)
	}
	return nil
}

// Followup sends a further message, for up to 15 min.
func (r *responder) Followup(ctx context.Context, params *discordgo.WebhookParams) error {
	err := r.send(ctx, http.MethodPost, discordgo.EndpointFollowupMessage(r.interaction.AppID, r.interaction.Token), describedFollowup{params, render.Attachments(params.Files)}, params.Files)
	if err != nil {
		return fmt.Errorf("follow up an interaction: %w", err)
	}
	return nil
}

// send tries up to three times: after a 429 as Discord says, after a 5xx or a
// broken connection at once; ctx bounds it all.
func (r *responder) send(ctx context.Context, method, address string, data any, files []*discordgo.File) error {
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
	const tries = 3
	for try := 1; ; try++ {
		wait, err := r.once(ctx, method, address, contentType, body)
		var refused *refusal
		switch {
		case err == nil:
			return nil
		case errors.As(err, &refused) && refused.code == alreadyAcknowledged && try > 1:
			return nil // the try before this one arrived after all
		case try == tries || errors.As(err, &refused) && !refused.passing():
			return err
		}
		timer := time.NewTimer(wait)
		select {
		case <-ctx.Done():
			timer.Stop()
			return err
		case <-timer.C:
		}
	}
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
func (r *responder) once(ctx context.Context, method, address, contentType string, body []byte) (time.Duration, error) {
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
