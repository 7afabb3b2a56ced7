package bot

import "time"

// hasten shortens what the bot waits for by the wall.
func hasten(b *Bot) {
	b.client.Timeout = slowest
	b.pace, b.gateway.pace, b.rest.pace = 20*time.Millisecond, 20*time.Millisecond, 10*time.Millisecond
}
