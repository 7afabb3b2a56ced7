package store_test

import (
	"os"
	"testing"
)

func TestMain(m *testing.M) {
	if claims := os.Getenv(claimantEnv); claims != "" {
		claimUntilKilled(claims)
		return
	}
	code := m.Run()
	stopPostgres()
	os.Exit(code)
}
