// Package discordtest is a Discord on loopback: the REST API and the gateway
// that a bot talks to, for tests and for trying a bot without a token.
//
// It keeps guilds, channels, members, commands and messages in memory, refuses
// what Discord refuses with Discord's own error bodies, and misbehaves when
// told to. A test sets up guilds and members, points a bot at [Server.URL],
// and then plays the members: [Server.Command], [Server.Click],
// [Server.Complete] and [Server.SubmitModal] cause the interactions that they
// would cause, and hand back what they would see.
//
// It must not know anything of the bot under test: no command name, no text,
// no custom_id. It knows Discord, and nothing of briefings.
//
// What tests send and are answered is held to Discord's own OpenAPI description by
// package contract, which tests import and programs do not.
//
// # Lengths
//
// Discord's API counts code points, not UTF-16 units and not bytes (a staff
// member's answer in discord/discord-api-docs issue 1315), after trimming
// white space at both ends. So does this package.
//
// # Time
//
// Everything with a term (interactions, their tokens, nonces, daily creates,
// snowflakes) goes by Options.Clock. Rate-limit windows end when either that
// clock or the wall says so, because clients sleep by the wall. Heartbeats go
// by the wall alone, since moving a clock sends no heartbeat.
package discordtest
