/**
 * Names of the addresses, services and schedules that a new device comes with. They stand in every backup, mostly
 * unused, and nobody wants to be told so.
 */
export const BROUGHT_ALONG: ReadonlySet<string> = new Set([
  // Addresses and their groups.
  'all', 'none', 'SSLVPN_TUNNEL_ADDR1', 'SSLVPN_TUNNEL_IPv6_ADDR1', 'FIREWALL_AUTH_PORTAL_ADDRESS', 'FABRIC_DEVICE', 'login.microsoftonline.com', 'login.microsoft.com',
  'login.windows.net', 'gmail.com', 'wildcard.google.com', 'wildcard.dropbox.com', 'G Suite', 'Microsoft Office 365', 'EMS_ALL_UNKNOWN_CLIENTS', 'EMS_ALL_UNMANAGEABLE_CLIENTS',
  'adobe', 'Adobe Login', 'android', 'apple', 'appstore', 'auth.gfx.ms', 'autoupdate.opera.com', 'citrix', 'dropbox.com', 'firefox update server', 'fortinet', 'googleapis.com',
  'google-drive', 'google-play', 'google-play2', 'google-play3', 'icloud', 'itunes', 'live.com', 'microsoft', 'skype', 'softwareupdate.vmware.com', 'swscan.apple.com', 'update.microsoft.com',
  'verisign', 'Windows update 2', 'Gotomeeting',
  // Services and their groups.
  'ALL', 'ALL_TCP', 'ALL_UDP', 'ALL_ICMP', 'ALL_ICMP6', 'GRE', 'AH', 'ESP', 'AOL', 'BGP', 'DHCP', 'DNS', 'FINGER', 'FTP', 'FTP_GET', 'FTP_PUT', 'GOPHER', 'H323', 'HTTP', 'HTTPS', 'IKE', 'IMAP',
  'IMAPS', 'Internet-Locator-Service', 'IRC', 'L2TP', 'LDAP', 'NetMeeting', 'NFS', 'NNTP', 'NTP', 'OSPF', 'PC-Anywhere', 'PING', 'TIMESTAMP', 'INFO_REQUEST', 'INFO_ADDRESS', 'ONC-RPC',
  'DCE-RPC', 'POP3', 'POP3S', 'PPTP', 'QUAKE', 'RAUDIO', 'REXEC', 'RIP', 'RLOGIN', 'RSH', 'SCCP', 'SIP', 'SIP-MSNmessenger', 'SAMBA', 'SMTP', 'SMTPS', 'SNMP', 'SSH', 'SYSLOG', 'TALK', 'TELNET',
  'TFTP', 'MGCP', 'UUCP', 'VDOLIVE', 'WAIS', 'WINFRAME', 'X-WINDOWS', 'PING6', 'MS-SQL', 'MYSQL', 'RDP', 'VNC', 'DHCP6', 'SQUID', 'SOCKS', 'WINS', 'RADIUS', 'RADIUS-OLD', 'CVSPSERVER', 'AFS3',
  'TRACEROUTE', 'RTSP', 'MMS', 'KERBEROS', 'LDAP_UDP', 'SMB', 'NONE', 'webproxy', 'Email Access', 'Web Access', 'Windows AD', 'Exchange Server',
  // Schedules.
  'always', 'default-darrp-optimize',
]);
