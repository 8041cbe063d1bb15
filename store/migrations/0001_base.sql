-- What is clear here and why: SPEC §9 "Clear columns"; docs/threat-model.md goes through it row by row.
-- Ids are 16 random bytes, times microseconds UTC, booleans 0 and 1.

-- Facts about the installation: team public key, recovery public key.
CREATE TABLE settings (
  name {{text}} PRIMARY KEY,
  value {{blob}} NOT NULL
) {{strict}};

-- Staff. The private key is locked by the passphrase; the TOTP secret is sealed to the public key.
CREATE TABLE users (
  id {{blob}} PRIMARY KEY,
  username {{text}} NOT NULL UNIQUE,
  name {{text}} NOT NULL,
  role {{text}} NOT NULL,
  status {{text}} NOT NULL,
  email {{text}} NOT NULL,
  gender {{text}} NOT NULL,
  languages {{text}} NOT NULL,
  modalities {{text}} NOT NULL,
  strengths {{text}} NOT NULL,
  public_key {{blob}} NOT NULL,
  private_sealed {{blob}} NOT NULL,
  totp_sealed {{blob}} NOT NULL,
  totp_step {{int}} NOT NULL,
  created_at {{int}} NOT NULL
) {{strict}};

-- The team private key, sealed to each user who may read; valid only with its place in the roster.
CREATE TABLE team_wraps (
  user_id {{blob}} NOT NULL REFERENCES users (id),
  epoch {{int}} NOT NULL,
  wrap {{blob}} NOT NULL,
  roster_mac {{blob}} NOT NULL,
  PRIMARY KEY (user_id, epoch)
) {{strict}};

-- Staff sessions: found by the cookie's hash, keys sealed under the cookie's secret.
CREATE TABLE sessions (
  lookup {{blob}} PRIMARY KEY,
  user_id {{blob}} NOT NULL REFERENCES users (id),
  sealed {{blob}} NOT NULL,
  created_at {{int}} NOT NULL,
  seen_at {{int}} NOT NULL
) {{strict}};

CREATE TABLE inquiries (
  id {{blob}} PRIMARY KEY,
  case_no {{text}} NOT NULL UNIQUE,
  channel {{text}} NOT NULL,
  state {{text}} NOT NULL,
  -- 0 immediate, 1 urgent, 2 prompt, 3 routine: ascending is reading order
  reading_rank {{int}} NOT NULL,
  -- 1 while it belongs in the default queue
  queued {{int}} NOT NULL,
  quarantined {{int}} NOT NULL,
  received_at {{int}} NOT NULL,
  deadline {{int}} NOT NULL,
  last_contact_at {{int}} NOT NULL,
  opened_at {{int}},
  closed_at {{int}},
  erase_at {{int}},
  assignee {{blob}},
  claimed_by {{blob}},
  unread {{int}} NOT NULL,
  version {{int}} NOT NULL,
  language {{text}} NOT NULL,
  -- team epoch of everything sealed under it
  key_epoch {{int}} NOT NULL,
  receipt_lookup {{blob}} UNIQUE,
  code_wrap {{blob}},
  team_wrap {{blob}},
  append_public {{blob}},
  address_index {{blob}},
  -- sealed by the server key; removed at close
  matching {{blob}},
  -- how to reach the person, sealed under the inquiry
  contact {{blob}}
) {{strict}};
-- Of one level and deadline, who has waited longest comes first.
CREATE INDEX inquiries_queue ON inquiries (reading_rank, quarantined, deadline, received_at, id) WHERE queued = 1;
CREATE INDEX inquiries_ended ON inquiries (state, reading_rank, quarantined, deadline, received_at, id) WHERE queued = 0;
CREATE INDEX inquiries_erase ON inquiries (erase_at) WHERE erase_at IS NOT NULL;
CREATE INDEX inquiries_address ON inquiries (address_index) WHERE address_index IS NOT NULL;

-- The thread. sealing: content (under the inquiry's seed), append (to its public half).
-- answer_by: routine deadline of an inquirer's message; answered_at: a human's words came.
CREATE TABLE messages (
  inquiry_id {{blob}} NOT NULL,
  id {{blob}} NOT NULL,
  at {{int}} NOT NULL,
  author {{text}} NOT NULL,
  user_id {{blob}},
  sealing {{text}} NOT NULL,
  body {{blob}} NOT NULL,
  answer_by {{int}},
  answered_at {{int}},
  PRIMARY KEY (inquiry_id, id)
) {{strict}};

-- What triage found in a message. sealing: content, or team (made without the seed at hand).
CREATE TABLE triage_records (
  inquiry_id {{blob}} NOT NULL,
  id {{blob}} NOT NULL,
  message_id {{blob}} NOT NULL,
  at {{int}} NOT NULL,
  sealing {{text}} NOT NULL,
  body {{blob}} NOT NULL,
  PRIMARY KEY (inquiry_id, id)
) {{strict}};

-- Who was asked to take it, and why: reasons as codes with values, sealed to the team.
CREATE TABLE assignments (
  inquiry_id {{blob}} NOT NULL,
  id {{blob}} NOT NULL,
  at {{int}} NOT NULL,
  assignee {{blob}},
  by_user {{blob}},
  reasons {{blob}} NOT NULL,
  PRIMARY KEY (inquiry_id, id)
) {{strict}};

-- What staff did: notes, level changes, hand-overs, closing; words sealed under the inquiry.
CREATE TABLE history (
  inquiry_id {{blob}} NOT NULL,
  id {{blob}} NOT NULL,
  at {{int}} NOT NULL,
  user_id {{blob}},
  kind {{text}} NOT NULL,
  body {{blob}} NOT NULL,
  PRIMARY KEY (inquiry_id, id)
) {{strict}};

-- Cases that staff hold together. Never widens what a code opens.
CREATE TABLE links (
  inquiry_id {{blob}} NOT NULL,
  other_id {{blob}} NOT NULL,
  at {{int}} NOT NULL,
  by_user {{blob}} NOT NULL,
  PRIMARY KEY (inquiry_id, other_id)
) {{strict}};

-- What must be sent. body: address and values, sealed to the day's transit key.
CREATE TABLE outbox (
  id {{blob}} PRIMARY KEY,
  inquiry_id {{blob}},
  alert_id {{blob}},
  kind {{text}} NOT NULL,
  channel {{text}} NOT NULL,
  state {{text}} NOT NULL,
  attempts {{int}} NOT NULL,
  created_at {{int}} NOT NULL,
  next_at {{int}} NOT NULL,
  ended_at {{int}},
  reason {{text}},
  transit_day {{int}} NOT NULL,
  body {{blob}} NOT NULL
) {{strict}};
CREATE INDEX outbox_due ON outbox (next_at) WHERE state = 'pending';
CREATE INDEX outbox_alerts_due ON outbox (next_at) WHERE state = 'pending' AND kind = 'alert';
CREATE INDEX outbox_of_inquiry ON outbox (inquiry_id) WHERE inquiry_id IS NOT NULL;

-- A demand that a human takes it. Repeated from next_at on until one does.
CREATE TABLE alerts (
  id {{blob}} PRIMARY KEY,
  inquiry_id {{blob}} NOT NULL,
  reading_rank {{int}} NOT NULL,
  raised_at {{int}} NOT NULL,
  next_at {{int}} NOT NULL,
  pages {{int}} NOT NULL,
  last_page_at {{int}},
  acknowledged_at {{int}},
  acknowledged_by {{blob}},
  ended_at {{int}}
) {{strict}};
CREATE INDEX alerts_due ON alerts (next_at) WHERE ended_at IS NULL;
CREATE INDEX alerts_of_inquiry ON alerts (inquiry_id);

-- One link a recipient and alert: /a/TOKEN, found by its hash.
CREATE TABLE alert_links (
  lookup {{blob}} PRIMARY KEY,
  alert_id {{blob}} NOT NULL,
  user_id {{blob}} NOT NULL
) {{strict}};

-- A repeated request gets its own answer for ten minutes.
CREATE TABLE idempotency (
  key_hash {{blob}} PRIMARY KEY,
  inquiry_id {{blob}} NOT NULL,
  body_mac {{blob}} NOT NULL,
  answer {{blob}} NOT NULL,
  at {{int}} NOT NULL
) {{strict}};
CREATE INDEX idempotency_age ON idempotency (at);

-- Pages after the code was entered: the seed, sealed under a token in a hidden field.
CREATE TABLE capabilities (
  lookup {{blob}} PRIMARY KEY,
  inquiry_id {{blob}} NOT NULL,
  wrap {{blob}} NOT NULL,
  expires_at {{int}} NOT NULL
) {{strict}};
CREATE INDEX capabilities_of_inquiry ON capabilities (inquiry_id);

-- Nonces of pages a code was typed into, by hash: a page counts once.
CREATE TABLE used_nonces (
  hash {{blob}} PRIMARY KEY,
  at {{int}} NOT NULL
) {{strict}};
CREATE INDEX used_nonces_age ON used_nonces (at);

-- Transit keys, one pair a day; the private half sealed by the server key.
CREATE TABLE transit_keys (
  day {{int}} PRIMARY KEY,
  public_key {{blob}} NOT NULL,
  private_sealed {{blob}} NOT NULL
) {{strict}};

-- Append-only. mac: over the clear fields, under the chain's current step; seq and link are given
-- by the job that chains entries in order. No index by id: entries are found by their chain.
CREATE TABLE audit (
  id {{blob}} NOT NULL,
  at {{int}} NOT NULL,
  actor {{text}} NOT NULL,
  action {{text}} NOT NULL,
  inquiry_id {{blob}},
  chain {{blob}} NOT NULL,
  step {{int}} NOT NULL,
  mac {{blob}} NOT NULL,
  seq {{int}},
  link {{blob}}
) {{strict}};
CREATE UNIQUE INDEX audit_chained ON audit (chain, seq) WHERE seq IS NOT NULL;
CREATE INDEX audit_unchained ON audit (chain, step, at, id) WHERE seq IS NULL;

-- One chain a process: its first key sealed to the team and to the recovery key, its head, and how
-- far another chain has recorded that head.

CREATE TABLE audit_chains (
  id {{blob}} PRIMARY KEY,
  started_at {{int}} NOT NULL,
  first_key_team {{blob}} NOT NULL,
  first_key_recovery {{blob}} NOT NULL,
  seq {{int}} NOT NULL,
  step {{int}} NOT NULL,
  head {{blob}} NOT NULL,
  head_mac {{blob}} NOT NULL,
  recorded_seq {{int}} NOT NULL
) {{strict}};
