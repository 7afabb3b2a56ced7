package commands_test

import _ "dateline/bot/discordtest/contract" // every request of these tests is held to Discord's description
