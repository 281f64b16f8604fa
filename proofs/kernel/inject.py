"""Runs programs and sends packets inside the network namespace it was started in; proofs/kernel/rig.ts starts it.

Both ways a message is: length of the header (4 bytes, big-endian), header (JSON), then as many bytes as the header's
`bytes` says. Requests:

  {"do": "run", "argv": [...], "bytes": n}    the bytes are standard input; answered by {"code", "error", "bytes": output}
  {"do": "send", "bytes": n}                  records of way (1 byte), length (2 bytes), packet; answered by {"sent"}

A way below 250 is an interface of the request's list `interfaces`, and the packet a whole Ethernet frame; 252 and 253
are the device itself, which sends an IPv4 or IPv6 packet of its own.
"""
import json
import errno
import socket
import struct
import subprocess
import sys

OWN_IPV4 = 252
OWN_IPV6 = 253
IPV6_HDRINCL = 36

source = sys.stdin.buffer
target = sys.stdout.buffer
links = {}


def own_socket(way):
    if way == OWN_IPV4:
        return socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_RAW)
    own = socket.socket(socket.AF_INET6, socket.SOCK_RAW, socket.IPPROTO_RAW)
    own.setsockopt(socket.IPPROTO_IPV6, IPV6_HDRINCL, 1)
    return own


def link_socket(name):
    link = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, 0)
    link.bind((name, 0))
    return link


def send_own(way, packet):
    if way not in links:
        links[way] = own_socket(way)
    if way == OWN_IPV4:
        to = (socket.inet_ntop(socket.AF_INET, packet[16:20]), 0)
    else:
        to = (socket.inet_ntop(socket.AF_INET6, packet[24:40]), 0)
    try:
        links[way].sendto(packet, to)
    except OSError as failure:
        # What a filter stops at the output hook comes back to the sender as an error.
        if failure.errno not in (errno.EPERM, errno.EHOSTUNREACH, errno.ECONNREFUSED, errno.EACCES, errno.EINVAL):
            raise


def send_all(names, records):
    for name in names:
        if name not in links:
            links[name] = link_socket(name)
    senders = [links[name].send for name in names]
    view = memoryview(records)
    at = 0
    sent = 0
    while at < len(view):
        way = view[at]
        length = (view[at + 1] << 8) | view[at + 2]
        packet = view[at + 3:at + 3 + length]
        if way < 250:
            senders[way](packet)
        else:
            send_own(way, bytes(packet))
        at += 3 + length
        sent += 1
    return sent


def answer(header, body=b""):
    text = json.dumps({**header, "bytes": len(body)}).encode()
    target.write(struct.pack("!I", len(text)) + text + body)
    target.flush()


def main():
    while True:
        size = source.read(4)
        if len(size) < 4:
            return
        request = json.loads(source.read(struct.unpack("!I", size)[0]))
        body = source.read(request["bytes"])
        if request["do"] == "run":
            done = subprocess.run(request["argv"], input=body, capture_output=True, check=False)
            answer({"code": done.returncode, "error": done.stderr.decode("utf-8", "replace")[:2000]}, done.stdout)
        else:
            answer({"sent": send_all(request["interfaces"], body)})


main()
