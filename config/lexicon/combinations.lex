# What two findings say together. Combinations only raise, and only what was not lowered as denied,
# past or quoted. "near" reaches the neighbouring sentences.

[combine:danger-now]
when: active wish_die
with: time
within: sentence
level: immediate

[combine:danger-right-now]
when: active
with: now
within: sentence
level: immediate

[combine:method-now]
when: method plan
with: time now intent farewell farewell_weak preparation
within: sentence
level: immediate

[combine:danger-intent]
when: active
with: intent
within: sentence
level: immediate

[combine:danger-method]
when: wish active
with: method plan farewell act spot
within: near
level: immediate

[combine:method-with-wish]
when: method plan farewell
with: wish wish_weak active
within: near
level: immediate

[combine:danger-access]
when: wish active method wish_weak hopeless
with: access
within: near
level: immediate

[combine:danger-farewell]
when: wish active method plan
with: farewell_weak preparation
within: near
level: immediate

[combine:farewell-with-wish]
when: farewell_weak preparation
with: wish wish_weak active hopeless discovery
within: near
level: urgent

[combine:weak-and-context]
when: wish_weak
with: discovery loss burden intoxication sleepless extortion method_weak
within: near
level: urgent

[combine:weak-now]
when: wish_weak
with: time
within: sentence
level: urgent

[combine:discovery-despair]
when: discovery
with: hopeless panic wish_weak
within: near
level: urgent

[combine:partner-found-out-now]
when: discovery
with: panic
within: message
level: urgent

[combine:despair-twice-and-discovery]
when: discovery
with: hopeless loss panic intoxication sleepless
within: message
count: 2
level: urgent

[combine:despair-thrice]
when: hopeless
with: hopeless wish_weak burden intoxication sleepless
within: near
count: 2
level: urgent

[combine:attempt-recent]
when: attempt
with: time recent_time
within: sentence
level: immediate

[combine:attempt-method]
when: attempt
with: spot act farewell
within: near
level: immediate

[combine:other-means]
when: other_danger
with: method access act farewell spot
within: near
level: immediate

[combine:other-now]
when: other_danger
with: time
within: sentence
level: immediate

[combine:threat-now]
when: threat
with: time now weapon_near strangle
within: near
level: immediate

[combine:child-now]
when: child_harm
with: time ongoing
within: near
level: immediate

[combine:coerced-now]
when: coerced
with: time ongoing violence
within: near
level: immediate

[combine:coercion-locked]
when: coercion
with: violence ongoing
within: near
level: urgent

[combine:weak-and-despair-twice]
when: wish_weak
with: hopeless burden
within: near
count: 2
level: urgent

[combine:denial-taken-back]
of: denied
when: active wish wish_die method self_harm other_danger
with: takeback wish_weak wish active farewell
within: near
level: urgent

# --- what two veiled concepts say together
[combine:decided-and-soon]
when: decided
with: time_soon time
and: final farewell farewell_weak wish wish_weak active method plan preparation
within: near
makes: suicide
level: immediate

[combine:decided-end]
when: final
with: decided
and: time_soon time now
within: near
makes: suicide
level: immediate

[combine:end-soon]
when: final
with: farewell farewell_weak preparation wish_weak burden decided
within: near
makes: suicide
level: urgent

[combine:end-and-wish-now]
when: wish active method
with: decided final
and: time_soon time
within: near
level: immediate

[combine:method-soon]
when: method plan farewell active wish_die
with: time_soon
within: sentence
level: immediate

[combine:other-twice]
when: other_means other_gone other_word
with: other_gone other_word other_means farewell farewell_weak access method
within: near
count: 1
level: immediate

[combine:other-means-gone]
when: other_means
with: time now
within: near
level: immediate

[combine:answer-was-lie]
when: lied
with: said_no
and: thinks_it
within: near
makes: suicide
level: urgent

[combine:armed-on-the-way]
when: own_weapon
with: target
within: near
makes: violence
level: immediate

[combine:denial-lied]
of: denied
when: active wish wish_die method self_harm other_danger plan
with: lied preparation farewell farewell_weak
within: near
level: urgent
