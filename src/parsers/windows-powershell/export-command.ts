/** Value of the member `format` that the export command writes. */
export const EXPORT_MARK = 'vmsguard-windows-firewall';

/**
 * The command that people run on the host, in an elevated Windows PowerShell 5.1 or PowerShell 7. It reads each
 * filter class once and joins by InstanceID, because asking rule by rule takes minutes. Enumerations become names
 * and lists become text, so that both versions write the same; what is missing stays null.
 */
export const EXPORT_COMMAND = `$text = { param($value) if ($null -eq $value) { $null } else { @($value | ForEach-Object { "$_" }) -join ',' } }
$filters = @{}
foreach ($kind in 'Port', 'Address', 'Application', 'Service', 'InterfaceType', 'Interface', 'Security') {
  $filters[$kind] = @{}
  & "Get-NetFirewall\${kind}Filter" -PolicyStore ActiveStore | ForEach-Object { $filters[$kind][$_.InstanceID] = $_ }
}
$network = [Net.NetworkInformation.IPGlobalProperties]::GetIPGlobalProperties()
[pscustomobject]@{
  format = 'vmsguard-windows-firewall'
  version = 1
  computerName = $env:COMPUTERNAME
  dnsName = (@($network.HostName, $network.DomainName) | Where-Object { $_ }) -join '.'
  exportedAt = (Get-Date).ToString('o')
  osVersion = [Environment]::OSVersion.Version.ToString()
  store = 'ActiveStore'
  connections = @(Get-NetConnectionProfile | ForEach-Object {
    [pscustomobject]@{ InterfaceAlias = $_.InterfaceAlias; NetworkCategory = "$($_.NetworkCategory)" }
  })
  addresses = @(Get-NetIPAddress | ForEach-Object {
    [pscustomobject]@{ InterfaceAlias = $_.InterfaceAlias; IPAddress = "$($_.IPAddress)"; PrefixLength = [int]$_.PrefixLength }
  })
  profiles = @(Get-NetFirewallProfile -PolicyStore ActiveStore | ForEach-Object {
    [pscustomobject]@{
      Name = "$($_.Name)"
      Enabled = "$($_.Enabled)"
      DefaultInboundAction = "$($_.DefaultInboundAction)"
      DefaultOutboundAction = "$($_.DefaultOutboundAction)"
      AllowInboundRules = "$($_.AllowInboundRules)"
      AllowLocalFirewallRules = "$($_.AllowLocalFirewallRules)"
      AllowUserApps = "$($_.AllowUserApps)"
      AllowUserPorts = "$($_.AllowUserPorts)"
      DisabledInterfaceAliases = & $text $_.DisabledInterfaceAliases
    }
  })
  rules = @(Get-NetFirewallRule -PolicyStore ActiveStore | ForEach-Object {
    $port = $filters.Port[$_.InstanceID]
    $address = $filters.Address[$_.InstanceID]
    $application = $filters.Application[$_.InstanceID]
    $security = $filters.Security[$_.InstanceID]
    [pscustomobject]@{
      Name = $_.Name
      DisplayName = $_.DisplayName
      Description = $_.Description
      Group = $_.Group
      Enabled = "$($_.Enabled)"
      Profile = "$($_.Profile)"
      Direction = "$($_.Direction)"
      Action = "$($_.Action)"
      PolicyStoreSourceType = "$($_.PolicyStoreSourceType)"
      EnforcementStatus = & $text $_.EnforcementStatus
      Platform = & $text $_.Platform
      Owner = & $text $_.Owner
      EdgeTraversalPolicy = "$($_.EdgeTraversalPolicy)"
      LooseSourceMapping = "$($_.LooseSourceMapping)"
      LocalOnlyMapping = "$($_.LocalOnlyMapping)"
      Protocol = & $text $port.Protocol
      LocalPort = & $text $port.LocalPort
      RemotePort = & $text $port.RemotePort
      IcmpType = & $text $port.IcmpType
      DynamicTarget = & $text $port.DynamicTarget
      LocalAddress = & $text $address.LocalAddress
      RemoteAddress = & $text $address.RemoteAddress
      RemoteDynamicKeywordAddresses = & $text $_.RemoteDynamicKeywordAddresses
      PolicyAppId = & $text $_.PolicyAppId
      Program = & $text $application.Program
      Package = & $text $application.Package
      Service = & $text $filters.Service[$_.InstanceID].Service
      InterfaceType = & $text $filters.InterfaceType[$_.InstanceID].InterfaceType
      InterfaceAlias = & $text $filters.Interface[$_.InstanceID].InterfaceAlias
      Authentication = & $text $security.Authentication
      Encryption = & $text $security.Encryption
      OverrideBlockRules = & $text $security.OverrideBlockRules
      LocalUser = & $text $security.LocalUser
      RemoteUser = & $text $security.RemoteUser
      RemoteMachine = & $text $security.RemoteMachine
    }
  })
} | ConvertTo-Json -Depth 4 | Out-File -Encoding utf8 firewall.json`;
