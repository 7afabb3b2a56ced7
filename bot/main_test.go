package bot

import (
	"os"
	"testing"
)

func TestMain(m *testing.M) {
	if job := os.Getenv(victimEnv); job != "" {
		os.Exit(liveAsVictim(job, os.Stdin, os.Stdout))
	}
	code := m.Run()
	if testing.Verbose() {
		printTally(os.Stdout)
	}
	os.Exit(code)
}
