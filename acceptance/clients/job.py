"""The main job with the client generated for Python: a courier joins, the clerk approves."""
import json
import random
import sys
import urllib.request
import uuid

import openapi_client as api

GATEWAY, SMS_CODES, CHANNEL, CLERK = sys.argv[1:5]


def id_number():
    body = "610602199004%02d%03d" % (random.randint(10, 28), random.randint(0, 899))
    weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    return body + "10X98765432"[sum(w * int(d) for w, d in zip(weights, body)) % 11]


def client(token=None):
    return api.ApiClient(api.Configuration(host=GATEWAY, access_token=token))


def signed_in(mobile):
    sign_in = api.SignInApi(client())
    sign_in.send_sign_in_code(api.SignInCodeRequest(mobile=mobile))
    with urllib.request.urlopen(SMS_CODES + mobile) as answer:
        code = json.load(answer)[0]["code"]
    return client(sign_in.sign_in(api.SignInTokenRequest(mobile=mobile, code=code)).access_token)


invitation = api.ChannelsApi(client()).get_channel(CHANNEL)
courier = signed_in("136%08d" % random.randint(0, 99_999_999))
form = dict(
    channel_code=invitation.code,
    name="阿不都·艾尼",
    id_type=api.IdType.RESIDENT_ID,
    group="COURIER",
    employment_form=api.EmploymentForm.PLATFORM,
    migrant_worker=True,
    consents=[api.Consent(notice=n.notice, version=n.version) for n in invitation.notices],
)
try:
    api.JoiningApi(courier).submit_application(api.ApplicationRequest(id_number="612621196505040023", **form))
    raise SystemExit("a wrong number was taken")
except api.ApiException as refusal:
    assert "ID_CHECKSUM" in refusal.body, refusal.body
right, key = api.ApplicationRequest(id_number=id_number(), **form), str(uuid.uuid4())
made = api.JoiningApi(courier).submit_application(right, idempotency_key=key)
assert api.JoiningApi(courier).submit_application(right, idempotency_key=key).id == made.id
clerk = signed_in(CLERK)
assert api.JoiningApi(clerk).list_applications(status="SUBMITTED", limit=50).items, "the clerk's queue is empty"
assert api.JoiningApi(clerk).get_application(made.id).status == api.ApplicationStatus.SUBMITTED
decision = api.JoiningApi(clerk).approve_application(made.id)
member = api.MembersApi(courier).get_my_membership()
assert member.member_number == decision.member_number
print("Python: member", member.member_number)
