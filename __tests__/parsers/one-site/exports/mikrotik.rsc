# 2026-11-22 09:00:00 by RouterOS 7.16.1
# software id = 1ABC-2DEF
#
# model = CCR2004-16G-2S+
# serial number = HF1000000AB
/interface ethernet
set [ find default-name=ether1 ] name=ether1-wan
set [ find default-name=ether2 ] name=ether2-cameras
set [ find default-name=ether3 ] name=ether3-servers
set [ find default-name=ether4 ] name=ether4-clients
set [ find default-name=ether5 ] name=ether5-dmz
/interface list
add name=WAN
/interface list member
add interface=ether1-wan list=WAN
/ip address
add address=203.0.113.2/24 interface=ether1-wan network=203.0.113.0
add address=10.20.40.1/24 interface=ether2-cameras network=10.20.40.0
add address=10.20.10.1/24 interface=ether3-servers network=10.20.10.0
add address=10.20.50.1/24 interface=ether4-clients network=10.20.50.0
add address=10.20.30.1/24 interface=ether5-dmz network=10.20.30.0
/ip firewall address-list
add address=10.20.10.11 list=recorders
add address=10.20.10.12 list=recorders
add address=10.20.40.0/24 list=cameras
/ip firewall filter
add action=accept chain=input connection-state=established,related
add action=drop chain=input in-interface-list=WAN
add action=fasttrack-connection chain=forward connection-state=\
    established,related hw-offload=yes
add action=accept chain=forward connection-state=established,related
add action=drop chain=forward connection-state=invalid
add action=jump chain=forward comment="everything to cameras" \
    dst-address-list=cameras jump-target=to-cameras
add action=accept chain=forward comment="clients to the management server" \
    dst-address=10.20.10.10 dst-port=80,443,22331 protocol=tcp src-address=\
    10.20.50.0/24
add action=accept chain=forward comment="clients to the recorders" \
    dst-address-list=recorders dst-port=7563 protocol=tcp src-address=\
    10.20.50.0/24
add action=accept chain=forward dst-address=10.20.10.10 dst-port=443 \
    protocol=tcp src-address=10.20.30.10
add action=accept chain=forward dst-address-list=recorders dst-port=7563 \
    protocol=tcp src-address=10.20.30.10
add action=accept chain=forward disabled=yes src-address=10.20.40.0/24
add action=accept chain=forward comment="published mobile server" \
    connection-nat-state=dstnat in-interface-list=WAN
add action=drop chain=forward
add action=accept chain=to-cameras dst-port=80,443,554 protocol=tcp \
    src-address-list=recorders
add action=drop chain=to-cameras src-address=10.20.50.128-10.20.50.255
add action=accept chain=to-cameras dst-port=80 protocol=tcp src-address=\
    10.20.50.0/24
/ip firewall nat
add action=dst-nat chain=dstnat dst-address=203.0.113.10 dst-port=443 \
    in-interface-list=WAN protocol=tcp to-addresses=10.20.30.10 to-ports=8082
/ip route
add disabled=no dst-address=0.0.0.0/0 gateway=203.0.113.1 routing-table=main
/ipv6 settings
set disable-ipv6=yes
/system identity
set name=site-fw
