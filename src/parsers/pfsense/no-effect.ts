/**
 * The named lists of what is known to change nothing about filtering. The room's README says why for each group.
 * Element names are in lower case: pfSense folds them when it reads the file.
 */

function names(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ')));
}

/** Sections below `<pfsense>` that carry no filter: services, devices below IP, display, housekeeping. */
export const SECTIONS: ReadonlySet<string> = names(
  'version lastchange revision theme widgets traffic_graphs remote_managed_pages cumulative_stats rrd rrddata cron',
  'dhcpd dhcpdv6 dhcpbackend kea kea6 dhcrelay dhcrelay6 unbound dnsmasq dyndnses dyndns dnsupdates dnsupdate',
  'checkipservices ntpd snmpd syslog notifications wol igmpproxy hasync voucher ca cert crl authserver',
  'vlans qinqs laggs ppps wireless gifs gres vxlans switches proxyarp ssh sshdata acb gitsync',
  'shaper dnshaper ezshaper l7shaper pfqueueing wizardtemp wizardtempsystem ovpnserver openvpn ipsec',
  'virtualip_carp_maintenancemode pptp pptpd pppoe bridge wizard reset_factory_defaults xmldata',
);

/** Children of `<system>` about users, hardware, display, updates, name resolution, timeouts and logs. */
export const SYSTEM: ReadonlySet<string> = names(
  'optimization group user nextuid nextgid timeservers timezone language dnsserver dnsallowoverride dnslocalhost dns',
  'dns1gw dns2gw dns3gw dns4gw dns5gw dns6gw dns1host dns2host dns3host dns4host dns5host dns6host bogons',
  'disablesegmentationoffloading disablelargereceiveoffloading disablechecksumoffloading hn_altq_enable',
  'powerd_ac_mode powerd_battery_mode powerd_normal_mode powerd_enable powerd_mode enableserial serialspeed',
  'primaryconsole already_run_config_upgrade crypto_hardware thermal_hardware glxsb_enable use_mfs_tmpvar',
  'use_mfs_tmp_size use_mfs_var_size rrdbackup dhcpbackup logsbackup captiveportalbackup backupcount disablebeep',
  'consolebell disableconsolemenu do_not_send_uniqueid do_not_use_nic_microcode firmware firmwarename firmwareurl',
  'alt_firmware_url altpkgrepo pkg_repo_conf_path pkg_nochecksig developerspew gitsync harddiskstandby hwpstate',
  'hwpstate_control_level hwpstate_epp mds_disable pti_disabled php_memory_limit prefer_ipv4 proxyurl proxyport',
  'proxyuser proxypass sshguard_blocktime sshguard_detection_time sshguard_threshold sshguard_whitelist statepolicy',
  'adaptivestart adaptiveend maximumstates maximumfrags maximumtableentries aliasesresolveinterval',
  'checkaliasesurlcert disablescrub scrubnodf scrubrnid maxmss maxmss_enable vpn_scrubnodf vpn_fragment_reassemble',
  'schedule_states disablereplyto disablenegate srctrack lb_use_sticky gw_down_kill_states gw_switch_default',
  'kill_states keep_failover_states remove_failover_states_default ip_change_kill_states disable_auto_floating_states',
  'dpinger_dont_add_static_routes reflectiontimeout rfc959workaround sharednet usefifolog login_message authserver',
  'schedulertype global-v6duid dhcp6debug dhcp6norelease ipv6dontcreatelocaldns ignoreiscwarning radvddebug acb',
  'apinger_debug hideversion use_if_pppoe use_rrd_gateway ca cert password username',
  'tcpfirsttimeout tcpopeningtimeout tcpestablishedtimeout tcpclosingtimeout tcpfinwaittimeout tcpclosedtimeout',
  'tcptsdifftimeout sctpfirsttimeout sctpopeningtimeout sctpestablishedtimeout sctpclosingtimeout sctpclosedtimeout',
  'udpfirsttimeout udpsingletimeout udpmultipletimeout icmpfirsttimeout icmperrortimeout otherfirsttimeout',
  'othersingletimeout othermultipletimeout pwhash upgrade_branch',
);

/** Children of `<system><webgui>` that move neither the port nor the anti-lockout rule. */
export const WEBGUI: ReadonlySet<string> = names(
  'loginautocomplete ssl-certref althostnames dashboardcolumns webguicss logincss max_procs nodnsrebindcheck',
  'nohttpreferercheck loginshowhost webguihostnamemenu webguifixedmenu session_timeout authmode auth_refresh_time',
  'dashboardavailablewidgetspanel systemlogsfilterpanel systemlogsmanagelogpanel statusmonitoringsettingspanel',
  'quietlogin requirestatefilter requirefirewallinterface interfacessort webguileftcolumnhyper hsts disablehsts',
  'ocsp-staple roaming noroaming disablealiaspopupdetail pagenamefirst shellauth backuppath loginbanner',
  'hostnamemenu rowcount showdisabled pwhash',
);

/** Children of `<system><ssh>` beside `enable` and `port`: how users log in. */
export const SSH: ReadonlySet<string> = names('sshdkeyonly sshdagentforwarding enabled authorizedkeys');

/** Children of an interface that concern the link, the DHCP client's options or dial-up. */
export const INTERFACE: ReadonlySet<string> = names(
  'media mediaopt spoofmac mtu mss wireless dhcphostname dhcprejectfrom dhcp_plus dhcpcvpt dhcpvlanenable dhcp6cvpt',
  'dhcp6vlanenable dhcp6-duid dhcp6-ia-pd-len dhcp6-ia-pd-send-hint dhcp6debug dhcp6norelease dhcp6prefixonly',
  'dhcp6usev4iface dhcp6withoutra ipv6usev4iface slaacusev4iface track6-interface track6-prefix-id prefix-6rd',
  'prefix-6rd-v4plen adv_dhcp_config_advanced adv_dhcp_config_file_override adv_dhcp_config_file_override_path',
  'adv_dhcp_option_modifiers adv_dhcp_pt_backoff_cutoff adv_dhcp_pt_initial_interval adv_dhcp_pt_reboot',
  'adv_dhcp_pt_retry adv_dhcp_pt_select_timeout adv_dhcp_pt_timeout adv_dhcp_pt_values adv_dhcp_request_options',
  'adv_dhcp_required_options adv_dhcp_send_options adv_dhcp6_authentication_statement_algorithm',
  'adv_dhcp6_authentication_statement_authname adv_dhcp6_authentication_statement_protocol',
  'adv_dhcp6_authentication_statement_rdm adv_dhcp6_config_advanced adv_dhcp6_config_file_override',
  'adv_dhcp6_config_file_override_path adv_dhcp6_id_assoc_statement_address',
  'adv_dhcp6_id_assoc_statement_address_enable adv_dhcp6_id_assoc_statement_address_id',
  'adv_dhcp6_id_assoc_statement_address_pltime adv_dhcp6_id_assoc_statement_address_vltime',
  'adv_dhcp6_id_assoc_statement_prefix adv_dhcp6_id_assoc_statement_prefix_enable',
  'adv_dhcp6_id_assoc_statement_prefix_id adv_dhcp6_id_assoc_statement_prefix_pltime',
  'adv_dhcp6_id_assoc_statement_prefix_vltime adv_dhcp6_interface_statement_information_only_enable',
  'adv_dhcp6_interface_statement_request_options adv_dhcp6_interface_statement_script',
  'adv_dhcp6_interface_statement_send_options adv_dhcp6_key_info_statement_expire',
  'adv_dhcp6_key_info_statement_keyid adv_dhcp6_key_info_statement_keyname adv_dhcp6_key_info_statement_realm',
  'adv_dhcp6_key_info_statement_secret adv_dhcp6_prefix_interface_statement_sla_id',
  'adv_dhcp6_prefix_interface_statement_sla_len adv_dhcp6_prefix_selected_interface pppoe_password pppoe_username',
  'pptp_username pptp_password local remote provider ondemand timeout pppoe pppid ptpid realif type type6',
);

/** Parts of a filter rule that neither match nor decide: history, logging, queues, return path, state timing. */
export const RULE: ReadonlySet<string> = names(
  'id created updated labels nosync nopfsync log allowopts ackqueue defaultqueue dnpipe pdnpipe disablereplyto',
  'vlanprioset statetimeout statepolicy source-track',
);

/** Parts of NAT rules that neither match nor translate. */
export const NAT_RULE: ReadonlySet<string> = names(
  'created updated labels nosync poolopts source_hash_key eimnat id tracker',
);

/** Sections of packages that offer no service through the firewall and add no filter rules. */
export const PACKAGES: ReadonlySet<string> = names(
  'menu service tab acme acmeaccountkeys acmecertificates openvpnclientexport vpn_openvpn_export nut nutups cron cronsettings sudo systempatches',
  'notes arpwatch bandwidthd darkstat ntopng nmap iperf mtr mailreport mailreports lldpd lldp lcdproc backup',
  'backupsettings freeradius freeradiusauthorizedmacs freeradiusclients freeradiuseapconf freeradiusinterfaces',
  'freeradiusmodulesldap freeradiussettings freeradiussqlconf freeradiusca statusmonitoring statustraffictotals',
  'trafficgraph zabbixagent zabbixagentlts zabbixproxy telegraf nodeexporter netsnmp netsnmpusers apcupsd avahi',
  'filer filemanager softflowd syslogng syslog-ng qemuguestagent servicewatchdog awsvpcwizard ipsecprofilewizard',
  'openvmtools wireguard stunnelcerts pimd aws-wizard autoconfigbackup widentd nrpe2 nrpe cellular',
);
