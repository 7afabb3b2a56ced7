package store_test

const claimantEnv = "DATELINE_TEST_CLAIMANT"

func claimUntilKilled(string) {}
